//! What happens on each action, one short function a kind.

use super::Action;
use super::App;
use super::Effect;
use super::Levels;
use super::Notice;
use super::PartDrafts;
use super::PlayerPanel;
use super::Rating;
use super::Route;
use super::Setting;
use super::SettingsTab;
use crate::record::FactBody;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SessionId;
use crate::record::SymptomNote;
use crate::session::Event;
use crate::session::PauseReason;
use crate::settings::SCAN_MS;
use crate::settings::SOUND_DELAYS_MS;
use crate::settings::TAP_DELAY_MS;
use crate::settings::VOICE_RATES;
use crate::stats::LeftOpen;

impl App {
    /// Takes one action of the person.
    pub fn apply(&mut self, action: Action) {
        if !matches!(action, Action::ReadTo { .. } | Action::JumpTried) {
            self.hush();
        }
        match action {
            Action::Go(route) => self.leave_for(route),
            Action::Up => self.up(),
            Action::AskToClose | Action::StayOpen | Action::CloseNow => self.closing(&action),
            Action::Set(setting) => self.set(setting),
            Action::FinishOnboarding => self.finish_onboarding(),
            Action::Start { exercise, dose } => self.start_if_open(&exercise, &dose),
            Action::PickUp | Action::StartFresh | Action::NotNow => self.take_resume(&action),
            Action::Session(event) => self.session_event(event),
            Action::Answer(answer) => self.answer(answer),
            Action::Tap | Action::TapTempo | Action::SlowerToday | Action::Judge(_) | Action::Tune(_) => {
                self.own_part(action);
            }
            Action::AskForKey(_) | Action::KeepKeys(..) => self.own_keys(action),
            Action::Show(panel) => self.show_panel(panel),
            Action::ChooseDose(_)
            | Action::ChoosePictures { .. }
            | Action::ShowMovement(_)
            | Action::ShowPicture(_)
            | Action::RateBefore(..)
            | Action::RateAfter(..)
            | Action::Feel(_) => {
                self.draft(action);
            }
            Action::SaveAfter => self.save_after(),
            Action::SkipAfter => self.close_run(Route::Today),
            Action::Note(note) => self.note(note),
            Action::LeaveStop(route) => self.leave_stop(route),
            Action::Filter(filter) => self.filters.apply(filter),
            Action::OpenClaim(_)
            | Action::ToggleContents
            | Action::ReadTo { .. }
            | Action::JumpTo(_)
            | Action::JumpTried => {
                self.read(action);
            }
            Action::Look(look) => self.look_up(look),
            Action::FinishArticle(article) => self.finish_article(article),
            Action::Dismiss(index) => self.dismiss(index),
            Action::UseCopy(_) | Action::StartEmpty | Action::DecideLater => self.mend(action),
            Action::CheckContentAgain
            | Action::ChooseContent
            | Action::TypeContent(_)
            | Action::UseContent(_) => self.own_content(action),
            Action::OnPaper(_) | Action::PaperSaved(_) => self.on_paper(action),
            Action::CopyText(text) => self.effects.push(Effect::CopyText(text)),
            Action::RetrySound => self.effects.push(Effect::RetrySound),
            Action::Own(action) => self.own_action(action),
            Action::Pose(action) => self.pose_action(action),
            Action::Sequence(action) => self.sequence_action(action),
            Action::Guide(action) => self.guide(action),
            Action::HearChime | Action::HearBeats => self.try_tones(&action),
            Action::HearVoice | Action::LookForVoices => self.try_voice(&action),
            Action::Day(action) => self.day(action),
        }
    }

    /// Goes to a screen; a session that runs is paused, never lost.
    fn leave_for(&mut self, route: Route) {
        self.pause_if_moving();
        if self.sequence.as_ref().is_some_and(|run| run.only_shown) {
            (self.sequence, self.run) = (None, None); // what is only shown is not taken up again
        }
        self.catch_up();
        self.go(route);
    }

    fn pause_if_moving(&mut self) {
        if self.run.as_ref().is_some_and(|r| r.session.is_moving()) {
            self.session_event(Event::Pause(PauseReason::Asked));
        }
    }

    fn up(&mut self) {
        if self.left_pose_list() {
            return;
        }
        match self.route {
            _ if self.lookup.word.is_some() => self.lookup.word = None,
            _ if self.drafts.key_for.is_some() => self.drafts.key_for = None,
            Route::Onboarding => self.finish_onboarding(),
            Route::Closing => self.stay_open(),
            Route::StoreDamaged => self.mend(Action::DecideLater),
            Route::Player => self.up_from_player(),
            Route::Between => self.leave_for(Route::Today),
            Route::After => self.close_run(Route::Today),
            Route::SymptomStop => self.leave_stop(Route::Today),
            Route::Resume => self.take_resume(&Action::NotNow),
            Route::Reader(_) if self.reading.claim.is_some() => self.read(Action::OpenClaim(None)),
            Route::Reader(_) if self.reading.contents => self.reading.contents = false,
            _ => self.go_up(),
        }
    }

    /// Esc in the player: whatever is open closes, and a running session pauses in the same press (R73); a paused
    /// one stays (screens.md: leaving is Paused, then Finish).
    fn up_from_player(&mut self) {
        let Some(run) = &mut self.run else { return };
        run.panel = PlayerPanel::None;
        self.pause_if_moving();
    }

    fn set(&mut self, setting: Setting) {
        let today = self.today();
        let settings = &mut self.settings;
        match setting {
            Setting::Side(side) => settings.side = side,
            Setting::Theme(theme) => settings.theme = theme,
            Setting::Zoom(percent) => settings.text_scale_percent = percent.clamp(100, 400),
            Setting::Sound(sound) => settings.sound = sound,
            Setting::Loudness(tenths) => settings.loudness = tenths.min(10),
            Setting::BeatsLoudness(tenths) => settings.sounds.beats_loudness = tenths.min(10),
            Setting::SoundDelay(ms) => settings.sounds.delay_ms = ms.min(*SOUND_DELAYS_MS.end()),
            Setting::KeepOpen(on) => settings.sounds.keep_open = on,
            Setting::Speaker(who) => settings.speech.who = Some(who),
            Setting::VoiceLoudness(tenths) => settings.speech.loudness = tenths.min(10),
            Setting::VoiceRate(rate) => {
                settings.speech.rate = rate.clamp(*VOICE_RATES.start(), *VOICE_RATES.end());
            }
            Setting::Voice(voice) => settings.speech.voice = voice,
            Setting::Signal(cue, way, on) => settings.cues.choose(cue.key(), way.key(), on),
            Setting::UsualSignals => settings.cues.forget(),
            Setting::MovingPictures(on) => settings.moving_pictures = on,
            Setting::MyPace(on) => settings.my_pace = on,
            Setting::ByEar(on) => settings.by_ear = on,
            Setting::IgnoreSecondPress(ms) => settings.ignore_second_press_ms = ms.min(1500),
            Setting::Reader(reader) => settings.reader = reader,
            Setting::Figures(figures) => settings.figures = figures,
            Setting::EmergencyNumber(number) => settings.emergency_number = number,
            Setting::TapDelay(ms) => settings.input.tap_delay_ms = ms.min(*TAP_DELAY_MS.end()),
            Setting::Scanning(how) => settings.input.scanning = how,
            Setting::ScanPace(ms) => settings.input.scan_ms = ms.clamp(*SCAN_MS.start(), *SCAN_MS.end()),
            Setting::Agree(key, true) => {
                settings.agreed.insert(key, today);
            }
            Setting::Agree(key, false) => {
                settings.agreed.remove(&key);
            }
        }
        self.settings_changed();
    }

    fn own_keys(&mut self, action: Action) {
        self.drafts.key_for = None;
        match action {
            Action::AskForKey(wish) => (self.drafts.key_for, self.drafts.key_note) = (wish, None),
            Action::KeepKeys(keys, note) => {
                self.settings.input.keys = keys;
                self.drafts.key_note = note;
                self.keep_settings();
            }
            _ => {}
        }
    }

    fn settings_changed(&mut self) {
        self.set_levels();
        if self.run.is_some() {
            let my_pace = self.settings.my_pace;
            self.session_event(Event::MyPace(my_pace));
        }
        self.keep_settings();
    }

    /// Tells the sound how loud it is.
    pub(super) fn set_levels(&mut self) {
        let (tones, sounds) = (self.settings.loudness, &self.settings.sounds);
        let levels = Levels { tones, beats: sounds.beats_loudness, keep_open: sounds.keep_open };
        self.effects.push(Effect::Levels(levels));
    }

    pub(super) fn keep_settings(&mut self) {
        if let Err(error) = self.shelf.save(&self.settings) {
            self.say(Notice::SettingsNotKept { reason: error.to_string() });
        }
    }

    fn finish_onboarding(&mut self) {
        self.settings.onboarded = true;
        self.keep_settings();
        match self.drafts.begin_with.take() {
            Some(path) => self.go(Route::Path(path)),
            None => self.go(self.first_screen()),
        }
    }

    pub(super) fn start_if_open(&mut self, exercise_id: &str, dose_id: &str) {
        let Some(exercise) = self.library().exercise(exercise_id) else { return };
        let Some(dose) = exercise.dose(dose_id).or_else(|| exercise.dose("default")) else { return };
        if !self.rules().verdict(exercise, dose).is_closed() {
            self.start(exercise_id, dose_id);
            return;
        }
        let dose = dose.id.clone();
        if self.route != Route::Exercise(exercise_id.to_owned()) {
            self.go(Route::Exercise(exercise_id.to_owned()));
        }
        self.drafts.dose = Some(dose);
        self.drafts.asked_first = true;
        self.arrivals += 1; // the focus goes to the first answer
    }

    fn take_resume(&mut self, action: &Action) {
        match (action, self.history.left_open()) {
            (Action::PickUp, Some(LeftOpen::Session(session))) => {
                let session = session.clone();
                self.sequence = None;
                self.pick_up(&session);
            }
            (Action::PickUp, Some(LeftOpen::Sequence(sequence, session))) => {
                let (sequence, session) = (sequence.clone(), session.cloned());
                self.pick_up_sequence(&sequence, session.as_ref());
            }
            (Action::StartFresh, Some(LeftOpen::Session(session))) => {
                let session = session.clone();
                self.sequence = None;
                self.keep(FactBody::SessionPutAside { session: session.id });
                self.start(&session.exercise, &session.dose);
            }
            (Action::StartFresh, Some(LeftOpen::Sequence(sequence, session))) => {
                let (sequence, session) = (sequence.clone(), session.map(|s| s.id));
                self.start_sequence_fresh(&sequence, session);
            }
            _ => {
                self.resume_declined = true;
                self.go(Route::Today);
            }
        }
    }

    fn show_panel(&mut self, panel: PlayerPanel) {
        if let Some(run) = &mut self.run {
            run.panel = if run.panel == panel { PlayerPanel::None } else { panel };
        }
    }

    fn draft(&mut self, action: Action) {
        match action {
            Action::ChooseDose(dose) => {
                self.drafts.dose = Some(dose);
                self.drafts.asked_first = false;
            }
            Action::ChoosePictures { exercise, pictures } => {
                let pictures = pictures.word().to_owned();
                self.keep(FactBody::PicturesChosen { exercise, pictures });
            }
            Action::RateBefore(rating, value) => rate(&mut self.drafts.before, rating, value),
            Action::RateAfter(rating, value) => rate(&mut self.drafts.after, rating, value),
            Action::Feel(felt) => self.drafts.after.felt = Some(felt),
            Action::ShowMovement(on) => self.drafts.shown_since = on.then(|| self.clock.now().mono),
            Action::ShowPicture(number) => self.drafts.key_picture = number,
            _ => {}
        }
    }

    pub(super) fn save_after(&mut self) {
        if self.sequence.is_some() {
            self.rate_sequence();
        } else if let Some(run) = &self.run {
            let (session, ratings) = (run.id, self.drafts.after);
            if ratings != Ratings::default() {
                self.keep(FactBody::SessionRated { session, moment: RatingMoment::After, ratings });
            }
        }
        self.keep_step_chosen();
        self.close_run(Route::Today);
    }

    fn close_run(&mut self, route: Route) {
        self.run = None;
        self.sequence = None;
        self.drafts.before = Ratings::default();
        self.drafts.parts = PartDrafts::default();
        self.go(route);
    }

    fn note(&mut self, note: SymptomNote) {
        let notes = &mut self.drafts.notes;
        match notes.iter().position(|n| *n == note) {
            Some(at) => {
                notes.remove(at);
            }
            None => notes.push(note),
        }
    }

    pub(super) fn leave_stop(&mut self, route: Route) {
        let what = std::mem::take(&mut self.drafts.notes);
        let run = self.run.take();
        let exercise = run.as_ref().map(|run| run.exercise.id.clone()).unwrap_or_default();
        // A stop before the first exercise of a sequence is noted for the sequence itself.
        let of_sequence = || self.sequence.as_ref().map(|run| SessionId(run.id.0));
        let session = run.map(|run| run.id).or_else(of_sequence);
        let mut call_today = false;
        if let Some(session) = session.filter(|_| !what.is_empty()) {
            call_today = self.after_notes(&exercise, &what);
            self.keep(FactBody::SymptomNoted { session, what });
        }
        self.sequence = None;
        self.go(if call_today { Route::Help } else { route });
    }

    fn finish_article(&mut self, article: String) {
        if !self.history.has_finished(&article) {
            self.keep(FactBody::ArticleFinished { article });
        }
        self.go(Route::ReadHome);
    }

    fn dismiss(&mut self, index: usize) {
        if index < self.notices.len() {
            self.notices.remove(index);
        }
    }

    /// The tab of Settings that lists what the content checker found.
    pub(super) fn check_content_again(&mut self) {
        self.reload_content();
        self.go(Route::Settings(SettingsTab::Content));
    }
}

const fn rate(ratings: &mut Ratings, rating: Rating, value: u8) {
    let value = Some(if value > 10 { 10 } else { value });
    match rating {
        Rating::Pull => ratings.pull = value,
        Rating::Pain => ratings.pain = value,
        Rating::Energy => ratings.energy = value,
        Rating::Ease => ratings.ease = value,
        Rating::Effort => ratings.effort = value,
        // Only asked in a check-in.
        Rating::Worry => {}
    }
}
