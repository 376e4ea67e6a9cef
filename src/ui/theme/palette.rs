//! The four themes' colours by role, read from the design tokens.
//!
//! Invariant: a missing or malformed colour is found by a test, not by a person. The roles and
//! their contrast limits are described in `assets/tokens.json`.

#![expect(clippy::disallowed_methods, reason = "the palette is where colours come from")]

use std::sync::Arc;
use std::sync::LazyLock;

use egui::Color32;
use serde::Deserialize;
use serde::Deserializer;

use crate::content::Pillar;
use crate::settings::Theme;

/// Colours by role.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Palette {
    #[serde(deserialize_with = "hex")]
    pub bg: Color32,
    #[serde(deserialize_with = "hex")]
    pub surface: Color32,
    #[serde(deserialize_with = "hex")]
    pub sunken: Color32,
    #[serde(deserialize_with = "hex")]
    pub line: Color32,
    #[serde(deserialize_with = "hex")]
    pub control: Color32,
    #[serde(deserialize_with = "hex")]
    pub text: Color32,
    #[serde(deserialize_with = "hex")]
    pub text2: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent: Color32,
    #[serde(deserialize_with = "hex")]
    pub on_accent: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent_ink: Color32,
    #[serde(deserialize_with = "hex")]
    pub focus: Color32,
    #[serde(rename = "M", deserialize_with = "hex")]
    pub mindfulness: Color32,
    #[serde(rename = "Msoft", deserialize_with = "hex")]
    pub mindfulness_soft: Color32,
    #[serde(rename = "A", deserialize_with = "hex")]
    pub awakening: Color32,
    #[serde(rename = "Asoft", deserialize_with = "hex")]
    pub awakening_soft: Color32,
    #[serde(rename = "P", deserialize_with = "hex")]
    pub plasticity: Color32,
    #[serde(rename = "Psoft", deserialize_with = "hex")]
    pub plasticity_soft: Color32,
    #[serde(rename = "S", deserialize_with = "hex")]
    pub self_compassion: Color32,
    #[serde(rename = "Ssoft", deserialize_with = "hex")]
    pub self_compassion_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub stop: Color32,
    #[serde(deserialize_with = "hex")]
    pub stop_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub highlight: Color32,
    #[serde(deserialize_with = "hex")]
    pub chart1: Color32,
    #[serde(deserialize_with = "hex")]
    pub chart2: Color32,
    #[serde(deserialize_with = "hex")]
    pub stage: Color32,
    #[serde(deserialize_with = "hex")]
    pub disc1: Color32,
    #[serde(deserialize_with = "hex")]
    pub disc2: Color32,
    #[serde(deserialize_with = "hex")]
    pub disc3: Color32,
    #[serde(deserialize_with = "hex")]
    pub breath_text: Color32,
    #[serde(deserialize_with = "hex")]
    pub mark_move: Color32,
    /// Soft shadows under cards; nothing where the theme is dark on dark or line-drawn.
    #[serde(skip)]
    pub shadow: Option<Color32>,
    /// Thick lines in place of fills.
    #[serde(skip)]
    pub line_drawn: bool,
}

impl Palette {
    /// A pillar's ink and its soft ground.
    pub const fn pillar(&self, pillar: Pillar) -> (Color32, Color32) {
        match pillar {
            Pillar::Mindfulness => (self.mindfulness, self.mindfulness_soft),
            Pillar::Awakening => (self.awakening, self.awakening_soft),
            Pillar::Plasticity => (self.plasticity, self.plasticity_soft),
            Pillar::SelfCompassion => (self.self_compassion, self.self_compassion_soft),
        }
    }

    /// Between this palette and `other`: `share` 0 is this one, 1 the other.
    pub fn towards(&self, other: &Self, share: f32) -> Self {
        let mix = |a: Color32, b: Color32| a.lerp_to_gamma(b, share);
        let mut mixed = other.clone();
        mixed.bg = mix(self.bg, other.bg);
        mixed.surface = mix(self.surface, other.surface);
        mixed.sunken = mix(self.sunken, other.sunken);
        mixed.stage = mix(self.stage, other.stage);
        mixed.text = mix(self.text, other.text);
        mixed.text2 = mix(self.text2, other.text2);
        mixed
    }
}

/// All four themes.
#[derive(Clone, Debug, Deserialize)]
pub struct Palettes {
    pub paper: Arc<Palette>,
    pub dark: Arc<Palette>,
    pub amber: Arc<Palette>,
    pub contrast: Arc<Palette>,
    /// The black screen of an exercise that is followed by ear.
    #[serde(skip)]
    pub by_ear: Arc<Palette>,
}

impl Palettes {
    /// The palette of a theme.
    pub const fn of(&self, theme: Theme) -> &Arc<Palette> {
        match theme {
            Theme::Paper => &self.paper,
            Theme::Dark => &self.dark,
            Theme::LowGlare => &self.amber,
            Theme::Contrast => &self.contrast,
        }
    }
}

/// The palettes of the design tokens.
pub fn palettes() -> &'static Palettes {
    static PALETTES: LazyLock<Palettes> = LazyLock::new(read_tokens);
    &PALETTES
}

#[expect(clippy::expect_used, reason = "the file is part of the program and a test reads it")]
fn read_tokens() -> Palettes {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Tokens {
        themes: Palettes,
        by_ear: ByEar,
    }
    let tokens: Tokens =
        serde_json::from_str(include_str!("../../../assets/tokens.json")).expect("tokens.json is bundled");
    let mut themes = tokens.themes;
    Arc::make_mut(&mut themes.paper).shadow = Some(Color32::from_rgba_unmultiplied(60, 45, 20, 16));
    Arc::make_mut(&mut themes.dark).shadow = Some(Color32::from_black_alpha(60));
    Arc::make_mut(&mut themes.contrast).line_drawn = true;
    themes.by_ear = Arc::new(tokens.by_ear.over(&themes.amber));
    themes
}

/// The three colours of the black screen.
#[derive(Deserialize)]
struct ByEar {
    #[serde(deserialize_with = "hex")]
    bg: Color32,
    #[serde(deserialize_with = "hex")]
    text: Color32,
    #[serde(deserialize_with = "hex")]
    line: Color32,
}

impl ByEar {
    /// A whole palette with nothing brighter than these three.
    fn over(&self, other: &Palette) -> Palette {
        let (bg, text) = (self.bg, self.text);
        Palette {
            bg,
            surface: bg,
            sunken: bg,
            stop_soft: bg,
            text,
            text2: text,
            accent: text,
            stop: text,
            control: self.line,
            line: self.line,
            focus: text,
            ..other.clone()
        }
    }
}

fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text).map_err(|_| serde::de::Error::custom(format!("{text} is not a colour")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2 relative luminance.
    fn luminance(c: Color32) -> f64 {
        let channel = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(c.r()) + 0.7152 * channel(c.g()) + 0.0722 * channel(c.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_keeps_seven_to_one_and_controls_three_to_one_in_every_theme() {
        for theme in [Theme::Paper, Theme::Dark, Theme::LowGlare, Theme::Contrast] {
            let p = palettes().of(theme);
            for ground in [p.bg, p.surface, p.sunken, p.accent_soft, p.stage] {
                assert!(contrast(p.text, ground) >= 7.0, "text in {theme:?}");
                assert!(contrast(p.text2, ground) >= 7.0, "text2 in {theme:?}");
            }
            assert!(contrast(p.on_accent, p.accent) >= 7.0, "primary button in {theme:?}");
            assert!(contrast(p.stop, p.stop_soft) >= 7.0, "stop in {theme:?}");
            assert!(contrast(p.breath_text, p.disc3) >= 7.0, "breath in {theme:?}");
            for ground in [p.bg, p.surface, p.sunken] {
                assert!(contrast(p.control, ground) >= 3.0, "control in {theme:?}");
                assert!(contrast(p.focus, ground) >= 3.0, "focus in {theme:?}");
            }
            for pillar in [Pillar::Mindfulness, Pillar::Awakening, Pillar::Plasticity, Pillar::SelfCompassion]
            {
                let (ink, soft) = p.pillar(pillar);
                assert!(contrast(ink, soft) >= 4.5, "{pillar:?} in {theme:?}");
            }
        }
    }
}
