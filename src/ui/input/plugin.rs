//! The input layer as an egui plugin, and egui's own input options made patient.
//!
//! Invariant: every event of every window goes through one [`InputLayer`] before egui reads it.
//! Events are judged by the context their window set in its last pass. Look next at `layer`.

use std::collections::HashMap;
use std::mem;

use egui::Context;
use egui::Id;
use egui::Memory;
use egui::Plugin;
use egui::RawInput;
use egui::Ui;
use egui::ViewportId;
use egui::accesskit::ActionRequest;
use egui::accesskit::TreeId;

use super::Command;
use super::Focus;
use super::InputContext;
use super::InputLayer;

/// How far the pointer may slip during a click, and how near a bounce must be, in points.
///
/// Far enough for a tremor, near enough that moving away still takes a press back (WCAG 2.5.2).
pub const MAX_CLICK_SLIP: f32 = 40.0;

/// Installs the layer in front of `ctx`, options included. Once, before the first pass.
pub fn install(ctx: &Context) {
    ctx.add_plugin(InputPlugin::default());
}

/// Makes egui patient: slow and slipping clicks count, nothing needs a second click, no key quits.
pub fn configure(ctx: &Context) {
    ctx.options_mut(|options| {
        options.quit_shortcuts.clear();
        // The layer turns the zoom keys into commands, because zoom is a setting that is kept.
        options.zoom_with_keyboard = false;
        let input = &mut options.input_options;
        input.max_click_duration = f64::INFINITY; // also: no long press that means something else
        input.max_click_dist = MAX_CLICK_SLIP;
        input.max_double_click_delay = 0.0; // every click is a single click
    });
}

/// Says what the screen in the current window wants from the keyboard. Every pass.
pub fn set_context(ctx: &Context, context: InputContext) {
    let window = ctx.viewport_id();
    ctx.plugin_or_default::<InputPlugin>().lock().set_context(window, context);
}

/// What the person asked for since the last call, in order, in any window.
pub fn take_commands(ctx: &Context) -> Vec<Command> {
    ctx.plugin_or_default::<InputPlugin>().lock().take_commands()
}

/// Presses a widget in the next pass, as assistive technology would.
pub fn press(ctx: &Context, widget: Id) {
    ctx.plugin_or_default::<InputPlugin>().lock().presses.push(widget);
    ctx.request_repaint();
}

/// The layer, what each window wants, and the commands not yet taken.
#[derive(Debug, Default)]
pub struct InputPlugin {
    layer: InputLayer,
    windows: HashMap<ViewportId, InputContext>,
    commands: Vec<Command>,
    presses: Vec<Id>,
}

impl InputPlugin {
    /// Says what the screen in `window` wants; the focus it has stays as observed.
    pub fn set_context(&mut self, window: ViewportId, context: InputContext) {
        let known = self.windows.entry(window).or_default();
        *known = InputContext { focus: known.focus, ..context };
    }

    /// Hands over the commands so far, in order.
    pub fn take_commands(&mut self) -> Vec<Command> {
        mem::take(&mut self.commands)
    }
}

impl Plugin for InputPlugin {
    fn debug_name(&self) -> &'static str {
        "Geste input layer"
    }

    fn setup(&mut self, ctx: &Context) {
        configure(ctx);
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let window = input.viewport_id;
        let context = self.windows.entry(window).or_default();
        let events = mem::take(&mut input.events);
        let (events, commands) = self.layer.filter(events, time_of(ctx, input), context);
        input.events = events;
        input.events.extend(mem::take(&mut self.presses).into_iter().map(|widget| {
            egui::Event::AccessKitActionRequest(ActionRequest {
                action: egui::accesskit::Action::Click,
                target_tree: TreeId::ROOT,
                target_node: widget.accesskit_id(),
                data: None,
            })
        }));
        if !commands.is_empty() {
            // egui sees no event, so it would not draw what the command changed.
            ctx.request_repaint_of(window);
        }
        self.commands.extend(commands);
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        // Between passes egui only knows the focus of the window that was drawn last.
        let window = self.windows.entry(ui.ctx().viewport_id()).or_default();
        window.focus = focus_in(ui.ctx());
    }
}

/// Seconds since the program started; where the backend does not say, as egui reckons it.
fn time_of(ctx: &Context, input: &RawInput) -> f64 {
    input.time.unwrap_or_else(|| {
        let last = ctx.input_for(input.viewport_id, |state| state.time);
        last + f64::from(input.predicted_dt)
    })
}

/// What has the keyboard focus in the window being drawn.
fn focus_in(ctx: &Context) -> Focus {
    match ctx.memory(Memory::focused) {
        None => Focus::Nothing,
        Some(_) if ctx.text_edit_focused() => Focus::TextField,
        Some(id) => Focus::Control(id),
    }
}
