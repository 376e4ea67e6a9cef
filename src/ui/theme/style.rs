//! egui's own style, set from a palette: sizes a cramped hand can hit, no motion, no thin lines.

use egui::Context;
use egui::FontId;
use egui::Stroke;
use egui::TextStyle;
use egui::Vec2;
use egui::Visuals;
use egui::style::ScrollAnimation;
use egui::style::WidgetVisuals;

use super::palette::Palette;
use super::type_scale::Type;

/// Sets everything egui draws by itself to `palette`.
pub fn apply_style(ctx: &Context, palette: &Palette) {
    ctx.set_theme(egui::Theme::Dark);
    ctx.all_styles_mut(|style| {
        style.visuals = visuals(palette);
        style.animation_time = 0.0;
        style.scroll_animation = ScrollAnimation::none();
        style.interaction.selectable_labels = false;
        style.spacing.interact_size = Vec2::splat(48.0);
        style.spacing.button_padding = Vec2::new(20.0, 14.0);
        style.spacing.item_spacing = Vec2::new(16.0, 12.0);
        style.spacing.scroll.bar_width = 14.0;
        style.spacing.scroll.floating = false;
        style.spacing.scroll.foreground_color = false;
        style.text_styles = [
            (TextStyle::Body, Type::Body.font()),
            (TextStyle::Button, Type::Strong.font()),
            (TextStyle::Heading, Type::H1.font()),
            (TextStyle::Small, Type::Note.font()),
            (TextStyle::Monospace, FontId::new(18.0, egui::FontFamily::Monospace)),
        ]
        .into();
    });
}

/// What egui draws by itself, such as scroll bars, in the colours of a palette.
pub fn visuals(p: &Palette) -> Visuals {
    let mut v = Visuals::dark();
    v.override_text_color = Some(p.text);
    v.hyperlink_color = p.accent;
    v.panel_fill = p.bg;
    v.window_fill = p.surface;
    v.extreme_bg_color = p.sunken;
    v.faint_bg_color = p.sunken;
    v.error_fg_color = p.stop;
    v.warn_fg_color = p.awakening;
    v.selection.bg_fill = p.accent_soft;
    v.selection.stroke = Stroke::new(2.0, p.accent);
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(3.0, p.text);
    for (state, fill) in [
        (&mut v.widgets.noninteractive, p.bg),
        (&mut v.widgets.inactive, p.control),
        (&mut v.widgets.hovered, p.control),
        (&mut v.widgets.active, p.accent),
        (&mut v.widgets.open, p.surface),
    ] {
        set_widget(state, fill, p);
    }
    v
}

fn set_widget(state: &mut WidgetVisuals, fill: egui::Color32, p: &Palette) {
    state.bg_fill = fill;
    state.weak_bg_fill = p.surface;
    state.bg_stroke = Stroke::new(2.0, p.control);
    state.fg_stroke = Stroke::new(2.0, p.text);
    state.corner_radius = egui::CornerRadius::same(16);
    state.expansion = 0.0;
}
