import fc from 'fast-check';

// For the thousands of changed programs, how a counterexample could be made smaller is of no interest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 300 });
