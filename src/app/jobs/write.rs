//! Restoring and erasing: the plan first, then the work with its journal in the library.

use super::{JobStatus, Jobs, Outcome, PlanState, ReadyPlan, facts_of};
use crate::app::{
    chosen::ChosenImage,
    format,
    map_model::{MapModel, Paint},
    problem::Problem,
    text::{restore as restore_text, work as text},
};
use crate::browser::clock::{BrowserClock, unix_ms};
use crate::flasher::{
    plan::{FlashPlan, Outside, RestoreOptions},
    port::Clock as _,
    progress::{CancelToken, Control, Operation, ProgressEvent},
};
use crate::vault::{
    idb::IdbStore,
    journal::{NewRestore, RestoreJournal},
    store::Store as _,
};
use crate::words;
use core::{ops::Range, time::Duration};
use leptos::{prelude::*, task::spawn_local};

/// How often a new plan looks whether the one before it has let go of the device.
const PLAN_WAIT: Duration = Duration::from_millis(50);

impl Jobs {
    /// Asks the device what it holds, and makes the plan to bring `image` onto it. Changes nothing.
    pub fn make_plan(self, image: ChosenImage, options: RestoreOptions) {
        self.plan.set(PlanState::Planning);
        // A plan that is being made is overtaken by the next one.
        let turn = self.plan_turn.get_value() + 1;
        self.plan_turn.set_value(turn);
        spawn_local(async move {
            while self.session.is_lent() && !self.status.with_untracked(JobStatus::is_running) {
                BrowserClock.sleep(PLAN_WAIT).await;
            }
            if self.plan_turn.get_value() != turn {
                return;
            }
            let Some(mut flasher) = self.session.take() else { return };
            let cancel = CancelToken::new();
            let mut on_progress = |_: ProgressEvent| {};
            let mut control = Control::new(&cancel, &mut on_progress);
            let plan = flasher.plan_restore(&image.bytes, &options, &mut control).await;
            self.settle(flasher, plan.as_ref().err());
            if self.plan_turn.get_value() != turn {
                return;
            }
            self.plan.set(match plan {
                Ok(plan) => PlanState::Ready(Box::new(ReadyPlan { image, plan, options })),
                Err(error) => PlanState::Failed(Problem::new(text::failed(Operation::Compare), &error)),
            });
        });
    }

    /// Carries out a plan.
    pub fn start_restore(self, ready: ReadyPlan) {
        spawn_local(async move {
            self.begin_journal(&ready).await;
            let ReadyPlan { image, plan, .. } = ready;
            self.subject.set_value(image.name.clone());
            let map = plan_map(&plan);
            let work = async |flasher: &mut super::AppFlasher, control: &mut Control<'_>| {
                flasher.restore(&plan, &image.bytes, control).await
            };
            let Some(report) = self.run(Operation::Restore, map, work).await else { return };
            self.end_journal().await;
            self.plan.set(PlanState::None);
            let summary = restore_text::wrote_in_summary(image.name.as_str(), format::size(report.written));
            self.finish(Outcome::Restore { name: image.name, report }, restore_text::done(), summary);
        });
    }

    /// Notes in the library that a restore begins. Without a library the restore is as safe, only not remembered.
    async fn begin_journal(self, ready: &ReadyPlan) {
        let Some(device) = self.device() else { return };
        let ReadyPlan { image, plan, options } = ready;
        let new = NewRestore {
            started_ms: unix_ms(),
            title: image.name.clone(),
            device: facts_of(&device),
            backup: image.record.as_ref().map(|record| record.id.clone()),
            offset: plan.target.start,
            kept: plan.left_alone(options),
            erase_outside: options.outside == Outside::Erase,
        };
        let journal = RestoreJournal::new(new, &image.bytes);
        let begin = async |store: &IdbStore| store.begin_restore(journal.clone(), &image.bytes).await;
        if let Err(error) = self.library.with_room(begin).await {
            self.library.note(&error);
            self.notices.show(restore_text::unnoted());
        }
        self.library.refresh().await;
    }

    /// A proven restore settles those before it that were left unfinished, too.
    async fn end_journal(self) {
        let Some(device) = self.device() else { return };
        if let Err(error) = self.library.forget_restores(&facts_of(&device)).await {
            self.log.trouble(words::core(&error));
        }
    }

    /// Erases flash bytes.
    pub fn start_erase(self, range: Range<u32>) {
        let Some(device) = self.device() else { return };
        spawn_local(async move {
            let mut map = MapModel::new(device.identity.flash_size, Paint::Kept);
            map.paint(&range, Paint::ToErase);
            let erased = range.clone();
            let work = async |flasher: &mut super::AppFlasher, control: &mut Control<'_>| {
                flasher.erase_region(range, control).await
            };
            if self.run(Operation::Erase, map, work).await.is_some() {
                let summary = format::range(&erased);
                self.finish(Outcome::Erase(erased), text::erase_done(), summary);
            }
        });
    }
}

/// The plan as a map: what will be erased, written and left alone.
pub fn plan_map(plan: &FlashPlan) -> MapModel {
    let mut map = MapModel::new(plan.flash_size, Paint::Kept);
    for (ranges, paint) in
        [(&plan.erase, Paint::ToErase), (&plan.unchanged, Paint::Known), (&plan.write, Paint::ToWrite)]
    {
        for range in ranges {
            map.paint(range, paint);
        }
    }
    map
}
