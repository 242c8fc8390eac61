using CoProduction.Cli.Classifying;

// The command itself is src/CoProduction.Cli, which is also the tool: coproduction classify.
return ClassifyProgram.OnConsole(args);
