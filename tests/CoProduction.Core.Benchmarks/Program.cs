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
    VerdictTimes.Report();
    return 0;
}

if (args is ["columns"])
{
    TimeTable.Print(ColumnTimes.Rows());
    return 0;
}

if (args is ["table"])
{
    TimeTable.Print([.. await VerdictTimes.RowsAsync(), .. ColumnTimes.Rows(), .. TextReport.Rows().Select(row => new TimeRow(row.Name, row.Median, row.Ratio))]);
    return 0;
}

if (args is ["text"])
{
    TextReport.Print();
    return 0;
}

if (args is ["tables"])
{
    BenchmarkRunner.Run<TableBenchmarks>();
    return 0;
}

if (args is ["cases"])
{
    CaseReport.Print();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(VerdictBenchmarks).Assembly).Run(args);
return 0;
