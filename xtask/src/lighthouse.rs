//! Lighthouse on the served release page: how fast it is there, how accessible it is, and whether it keeps good practice.

use crate::{page, run, server, setup};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Least score in each category.
const LEAST: u32 = 95;

const ALL: &[&str] = &["performance", "accessibility", "best-practices"];
/// On a phone the page only shows how it works: no browser there has serial ports, so nobody waits there for a device.
const ON_A_PHONE: &[&str] = &["accessibility", "best-practices"];

/// Runs of each form. Their median counts: the score of a single one moves with whatever else the machine does.
const RUNS: usize = 3;

/// What Lighthouse plays: a computer, and (as it does unasked) a middling phone on a slow network; and what counts there.
const FORMS: [(&str, &[&str], &[&str]); 2] = [("desktop", &["--preset=desktop"], ALL), ("mobile", &[], ON_A_PHONE)];

/// As everywhere without a screen and, in containers, without a second user.
const CHROME_FLAGS: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";

/// Scores by category, in percent.
type Scores = BTreeMap<String, u32>;

/// Measures, and fails where a score is below [`LEAST`].
pub fn check() -> Result<()> {
    page::build_if_stale()?;
    let program = setup::lighthouse()?;
    let chromium = setup::chromium()?;
    let address = format!("http://localhost:{}/", server::start(0)?);
    let folder = run::target_folder().join("xtask/lighthouse");
    fs::create_dir_all(&folder)?;
    let mut low = Vec::new();
    for (form, options, categories) in FORMS {
        let only = format!("--only-categories={}", categories.join(","));
        let options = [options, &[only.as_str()]].concat();
        let mut all = Vec::new();
        for at in 0..RUNS {
            let report = folder.join(format!("{form}-{at}.json"));
            measure(&program, &chromium, &address, &options, &report)?;
            all.push(read(&serde_json::from_str(&fs::read_to_string(&report)?)?, categories)?);
        }
        let scores = median(&all, categories);
        println!("{form}: {}", describe(&scores));
        low.extend(scores.iter().filter(|(_, score)| **score < LEAST).map(|(name, _)| format!("{name} ({form})")));
    }
    if !low.is_empty() {
        let folder = folder.strip_prefix(run::root()).unwrap_or(&folder).display();
        bail!("below {LEAST}: {}; {folder} holds the reports", low.join(", "));
    }
    Ok(())
}

fn measure(program: &Path, chromium: &Path, address: &str, options: &[&str], report: &Path) -> Result<()> {
    let mut node = run::command("node");
    node.arg(program).arg(address).args(options).args([
        "--output=json",
        "--quiet",
        "--no-enable-error-reporting",
        CHROME_FLAGS,
    ]);
    node.arg(format!("--output-path={}", report.display()));
    run::run(node.env("CHROME_PATH", chromium))
}

fn read(report: &Value, categories: &[&str]) -> Result<Scores> {
    if let Some(error) = report["runtimeError"]["message"].as_str() {
        bail!("Lighthouse could not measure: {error}");
    }
    let score = |name: &str| {
        let score = report["categories"][name]["score"].as_f64().with_context(|| format!("no score for {name}"))?;
        Ok((name.to_owned(), (score * 100.0).round() as u32))
    };
    categories.iter().map(|name| score(name)).collect()
}

fn median(all: &[Scores], categories: &[&str]) -> Scores {
    let of = |name: &str| {
        let mut scores: Vec<u32> = all.iter().filter_map(|scores| scores.get(name).copied()).collect();
        scores.sort_unstable();
        scores.get(scores.len() / 2).map(|score| (name.to_owned(), *score))
    };
    categories.iter().filter_map(|name| of(name)).collect()
}

fn describe(scores: &Scores) -> String {
    scores.iter().map(|(name, score)| format!("{name} {score}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report(performance: f64) -> Value {
        let categories = json!({"performance": {"score": performance}, "accessibility": {"score": 1},
            "best-practices": {"score": 0.96}});
        json!({ "categories": categories })
    }

    #[test]
    fn the_median_of_the_runs_counts() {
        let all: Vec<Scores> = [0.99, 0.41, 0.97].map(|score| read(&report(score), ALL).unwrap()).into();
        let scores = median(&all, ALL);
        assert_eq!((scores["performance"], scores["accessibility"], scores["best-practices"]), (97, 100, 96));
    }

    #[test]
    fn a_report_without_a_score_or_with_an_error_is_no_good_one() {
        assert!(read(&json!({ "categories": {} }), ALL).is_err());
        assert!(read(&report(0.5), ALL).is_ok());
        let mut failed = report(1.0);
        failed["runtimeError"] = json!({"message": "the page did not load"});
        assert!(read(&failed, ALL).is_err());
    }
}
