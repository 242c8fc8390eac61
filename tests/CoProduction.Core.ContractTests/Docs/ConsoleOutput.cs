namespace CoProduction.ContractTests.Docs;

/// <summary>The tests that look at what programs in this process write to the console: they run alone.</summary>
[CollectionDefinition(nameof(ConsoleOutput), DisableParallelization = true)]
public sealed class ConsoleOutput;
