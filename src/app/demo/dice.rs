//! Chance that falls the same way every time, so that everybody sees the same demo world.

/// A sequence of numbers that depends only on the name it starts from.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The dice of a name.
    pub fn of(name: &str) -> Self {
        // FNV-1a spreads the letters; `next` does the rest.
        let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(seed)
    }

    /// `SplitMix64`: small, and even enough for choosing students.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    /// A number between two, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let width = usize::try_from(most - least + 1).unwrap_or(1);
        least + i64::try_from(self.below(width)).unwrap_or_default()
    }

    /// True this often in a hundred.
    pub fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < usize::try_from(chance).unwrap_or(100)
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_throws_the_same_numbers_and_all_of_them() {
        let throws = |name: &str| {
            let mut dice = Dice::of(name);
            (0..50).map(|_| dice.below(6)).collect::<Vec<_>>()
        };
        assert_eq!(throws("amara"), throws("amara"));
        assert_ne!(throws("amara"), throws("ada"));
        assert!((0..6).all(|face| throws("amara").contains(&face)));
    }
}
