//! Made-up coaches by the thousand, to see how a large instance feels. Their names are put together from
//! the names of the demo's people, and each writes what one of the demo's coaches writes.

use super::dice::Dice;
use super::world::{Coach, World};

/// Describes a made-up coach. The same number is the same person every time.
pub fn coach(world: &World, number: usize) -> Option<Coach> {
    let mut dice = Dice::of(&format!("crowd {number}"));
    let mut base = dice.pick(&world.coaches)?.clone();
    let words = dice.pick(&world.coaches)?;
    let (first, last) = (name_part(world, &mut dice, 0), name_part(world, &mut dice, 1));
    let middle = ["A.", "B.", "D.", "E.", "J.", "K.", "L.", "M.", "R.", "S."];
    let middle = dice.pick(&middle).copied().unwrap_or_default();
    base.name = format!("{first} {middle} {last}");
    base.email = format!("crowd-{number}@example.org");
    base.portrait = None;
    base.specialties.truncate(2);
    base.specialties.extend(words.specialties.iter().take(2).cloned());
    base.headline.clone_from(&words.headline);
    base.experience_years = i32::try_from(dice.between(1, 30)).unwrap_or(1);
    base.hourly_rate = dice.between(30, 250);
    let change = dice.between(70, 140);
    for offer in &mut base.offers {
        offer.price_minor = offer.price_minor * change / 100 / 100 * 100;
    }
    base.hours.truncate(usize::try_from(dice.between(1, 3)).unwrap_or(1));
    base.reviews.clear();
    base.busyness = 0;
    Some(base)
}

fn name_part(world: &World, dice: &mut Dice, from_end: usize) -> String {
    let names: Vec<&str> = world
        .coaches
        .iter()
        .map(|coach| coach.name.as_str())
        .chain(world.students.iter().map(|student| student.name.as_str()))
        .collect();
    let name = dice.pick(&names).copied().unwrap_or("Sam");
    let part = if from_end == 0 { name.split(' ').next() } else { name.rsplit(' ').next() };
    part.unwrap_or("Sam").to_owned()
}
