//! What the whole analysis takes, on generated workspaces of several sizes: four times the code must take four times as long,
//! less what every run takes for the stubs. `cargo bench -p tests`; throughput is in lines.
//!
//! Times per stage are those of the command: `cargo privacy --stats`.

use divan::Bencher;
use divan::counter::ItemsCount;
use tests::analyse::report_of;
use tests::generated::{lines, workspace};

fn main() {
    divan::main();
}

/// Crates, and modules in each.
const SIZES: &[(usize, usize)] = &[(1, 1), (4, 10), (8, 20), (16, 40), (32, 80)];

fn run(bencher: Bencher<'_, '_>, (crates, modules): (usize, usize), threads: usize) {
    let program = workspace(crates, modules);
    let pool = lint_core::syntax::pool(threads).expect("threads");
    bencher
        .counter(ItemsCount::new(lines(&program)))
        .bench_local(|| pool.install(|| report_of("bench", &program).findings.len()));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn on_all_threads(bencher: Bencher<'_, '_>, size: (usize, usize)) {
    run(bencher, size, 0);
}

#[divan::bench(args = &SIZES[..4], sample_count = 5, sample_size = 1)]
fn on_one_thread(bencher: Bencher<'_, '_>, size: (usize, usize)) {
    run(bencher, size, 1);
}
