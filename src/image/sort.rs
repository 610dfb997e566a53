//! The one sort of the page. The standard library's is compiled anew, at 3 to 4 KB, for every type and every order;
//! this one sorts places, whatever lies there, and is compiled once.

use core::cmp::Ordering;

/// Sorts `items`; equal ones stay in their order.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut rank = ranks(items.len(), &mut |a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    for at in 0..items.len() {
        while let Some(&place) = rank.get(at)
            && place != at
        {
            items.swap(at, place);
            rank.swap(at, place);
        }
    }
}

/// Sorts `items` by a key; equal ones stay in their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Where each of `count` items belongs.
fn ranks(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    let mut ranks = vec![0; count];
    for (rank, at) in order.into_iter().enumerate() {
        if let Some(slot) = ranks.get_mut(at) {
            *slot = rank;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_come_in_the_order_that_the_standard_sort_gives() {
        for count in 0..200_usize {
            for spread in [7, 31, 1009] {
                let mut items: Vec<(usize, usize)> = (0..count).map(|at| (at * 7919 % spread, at)).collect();
                let mut expected = items.clone();
                expected.sort_by_key(|(key, _)| *key);
                sort_by_key(&mut items, |(key, _)| *key);
                assert_eq!(items, expected);
            }
        }
    }
}
