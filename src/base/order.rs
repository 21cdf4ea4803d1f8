//! Lists that people put into an order of their own, a step at a time.

/// Moves one of a list one place up or down. Says whether it moved, as the first cannot go up; `None` if it is not in
/// the list.
pub fn step<T: PartialEq>(order: &mut [T], one: &T, is_up: bool) -> Option<bool> {
    let from = order.iter().position(|other| other == one)?;
    let to = if is_up { from.checked_sub(1) } else { from.checked_add(1) };
    let Some(to) = to.filter(|to| *to < order.len()) else { return Some(false) };
    order.swap(from, to);
    Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_a_step_and_not_over_the_ends() {
        let mut order = ["a", "b", "c"];
        assert_eq!(step(&mut order, &"b", true), Some(true));
        assert_eq!(order, ["b", "a", "c"]);
        assert_eq!(step(&mut order, &"b", true), Some(false));
        assert_eq!(step(&mut order, &"c", false), Some(false));
        assert_eq!(step(&mut order, &"a", false), Some(true));
        assert_eq!(order, ["b", "c", "a"]);
        assert_eq!(step(&mut order, &"x", true), None);
    }
}
