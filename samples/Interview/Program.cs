using CoProduction.Cli.Interviewing;

// The command itself is src/CoProduction.Cli, which is also the tool: coproduction interview.
return InterviewProgram.OnConsole(args);
