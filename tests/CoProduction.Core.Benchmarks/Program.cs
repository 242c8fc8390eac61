using BenchmarkDotNet.Running;
using CoProduction.Benchmarks;

if (args is ["startup"])
{
    Startup.Report();
    return 0;
}

if (args is ["size"])
{
    CatalogueSize.Report();
    return 0;
}

if (args is ["comparison"])
{
    ComparisonTimes.Report();
    return 0;
}

if (args is ["agreement"])
{
    AgreementTimes.Report();
    return 0;
}

if (args is ["explanation"])
{
    Explanation.Report();
    return 0;
}

if (args is ["thresholds"])
{
    Thresholds.Report();
    return 0;
}

if (args is ["rival", .. var options])
{
    return RivalSource.Run(isCheck: options is ["--check"]);
}

if (args is ["verdicts"])
{
    return Print(TimeTable.Verdicts());
}

if (args is ["columns"])
{
    return Print(TimeTable.Columns());
}

if (args is ["text"])
{
    return Print(TimeTable.Text());
}

if (args is ["table", .. var pages])
{
    string[] lines = [.. TimeTable.All()];
    if (pages is [var page]) TimeTable.Write(page, lines);
    return Print(lines);
}

if (args is ["tables"])
{
    return Print(TimeTable.Sheets());
}

if (args is ["cases"])
{
    CaseReport.Print();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(CaseBenchmarks).Assembly).Run(args);
return 0;

static int Print(IEnumerable<string> lines)
{
    foreach (string line in lines)
    {
        Console.WriteLine(line);
    }

    return 0;
}
