using BenchmarkDotNet.Running;
using CoProduction.Benchmarks;

if (args is ["startup"])
{
    Startup.Report();
    return;
}

if (args is ["comparison"])
{
    ComparisonTimes.Report();
    return;
}

if (args is ["agreement"])
{
    AgreementTimes.Report();
    return;
}

if (args is ["explanation"])
{
    Explanation.Report();
    return;
}

if (args is ["thresholds"])
{
    Thresholds.Report();
    return;
}

if (args is ["cases"])
{
    CaseReport.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(VerdictBenchmarks).Assembly).Run(args);
