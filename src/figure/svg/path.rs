//! Points as SVG writes them: short, and never further off than a two-hundredth of a figure unit.
//!
//! Invariant: steps are taken between rounded places, so that roundings do not add up along a line.

use crate::figure::list::Polyline;

/// The `d` of a path. Filled outlines are closed, as filling closes them.
pub fn path_data(lines: &[Polyline], filled: bool) -> String {
    let mut out = String::new();
    for line in lines {
        let mut last = None;
        for point in &line.points {
            let place = (hundredths(point.x), hundredths(point.y));
            match last {
                None => {
                    out.push('M');
                    pair(&mut out, place, false);
                }
                Some((before, _)) if before == place => continue,
                Some(((x, y), count)) => {
                    if count == 0 {
                        out.push('l');
                    }
                    pair(&mut out, (place.0 - x, place.1 - y), count > 0);
                }
            }
            last = Some((place, last.map_or(0, |(_, count)| count + 1)));
        }
        // A line of no length is a dot, and a dot needs a piece to have its round caps on.
        if matches!(last, Some((_, 0))) {
            out.push_str("h0");
        }
        if filled || line.closed {
            out.push('z');
        }
    }
    out
}

/// With two decimals at most, and none that says nothing.
pub fn decimal(number: f32) -> String {
    let mut out = String::new();
    push_number(&mut out, hundredths(number));
    out
}

fn hundredths(number: f32) -> i64 {
    (f64::from(number) * 100.0).round() as i64
}

fn pair(out: &mut String, (x, y): (i64, i64), goes_on: bool) {
    if goes_on && x >= 0 {
        out.push(' ');
    }
    push_number(out, x);
    if y >= 0 {
        out.push(' ');
    }
    push_number(out, y);
}

fn push_number(out: &mut String, hundredths: i64) {
    if hundredths < 0 {
        out.push('-');
    }
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    if whole > 0 || part == 0 {
        out.push_str(&whole.to_string());
    }
    if part > 0 {
        let digits = format!(".{part:02}");
        out.push_str(digits.strip_suffix('0').unwrap_or(&digits));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::geometry::pt;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        for (number, written) in [
            (0.0, "0"),
            (-0.001, "0"),
            (1.0, "1"),
            (0.5, ".5"),
            (-0.25, "-.25"),
            (12.304, "12.3"),
            (-3.0, "-3"),
        ] {
            assert_eq!(decimal(number), written);
        }
    }

    #[test]
    fn a_path_goes_from_place_to_place_and_ends_where_its_points_say() {
        let line = |closed| Polyline { points: vec![pt(1.0, 2.5), pt(0.5, 2.5), pt(3.0, 9.0)], closed };
        assert_eq!(path_data(&[line(false)], false), "M1 2.5l-.5 0 2.5 6.5");
        assert_eq!(path_data(&[line(true)], false), "M1 2.5l-.5 0 2.5 6.5z");
        assert_eq!(path_data(&[line(false)], true), "M1 2.5l-.5 0 2.5 6.5z");
        let dot = Polyline { points: vec![pt(4.0, 4.0)], closed: false };
        assert_eq!(path_data(&[dot], false), "M4 4h0");
    }

    #[test]
    fn roundings_do_not_add_up() {
        let points: Vec<_> = (0..1000_u16).map(|i| pt(f32::from(i) * 0.3333, 0.0)).collect();
        let last = points.last().unwrap().x;
        let data = path_data(&[Polyline { points, closed: false }], false);
        let end: f64 = data[data.find('l').unwrap() + 1..]
            .replace('-', " -")
            .split_whitespace()
            .step_by(2)
            .map(|step| step.parse::<f64>().unwrap())
            .sum();
        assert!((end - f64::from(last)).abs() < 0.006, "{end} and not {last}");
    }
}
