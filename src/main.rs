//! Starts the program. Everything is in the library; what the arguments mean is in [`geste::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    geste::cli::run()
}
