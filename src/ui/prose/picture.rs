//! A picture in a text: decoded once, described always, its caption below.

use egui::ColorImage;
use egui::Id;
use egui::TextureHandle;
use egui::TextureOptions;
use egui::Ui;
use egui::Vec2;

use super::Shown;
use super::Style;
use super::paragraph;
use super::paragraph::Face;
use crate::content::Sentence;
use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;

/// Shows a picture; where it cannot be decoded, its description stands in its place.
pub fn show(
    ui: &mut Ui,
    source: &str,
    alt: &str,
    caption: &[Sentence],
    style: &Style<'_>,
    shown: &mut Shown,
) {
    match texture(ui, source, style) {
        Some(texture) => {
            let size = texture.size_vec2();
            let scale = (ui.available_width() / size.x.max(1.0)).min(1.0);
            let image = egui::Image::new(&texture).fit_to_exact_size(Vec2::new(size.x, size.y) * scale);
            let response = ui.add(image);
            accessibility::described_picture(&response, alt, alt);
        }
        None => {
            let color = theme::palette(ui).text2;
            widgets::text(ui, Type::Body, color, alt);
        }
    }
    if !caption.is_empty() {
        paragraph::show(ui, caption, style, Face::Text, shown);
    }
    ui.add_space(style.size * 0.5);
}

fn texture(ui: &Ui, source: &str, style: &Style<'_>) -> Option<TextureHandle> {
    let id = Id::unique(("picture", source));
    if let Some(known) = ui.ctx().data(|d| d.get_temp::<Option<TextureHandle>>(id)) {
        return known;
    }
    let decoded =
        (style.picture)(source).and_then(|bytes| image::load_from_memory(&bytes).ok()).map(|image| {
            let rgba = image.to_rgba8();
            let size = [rgba.width() as usize, rgba.height() as usize];
            let pixels = ColorImage::from_rgba_unmultiplied(size, rgba.as_raw());
            ui.ctx().load_texture(source, pixels, TextureOptions::LINEAR)
        });
    ui.ctx().data_mut(|d| d.insert_temp(id, decoded.clone()));
    decoded
}
