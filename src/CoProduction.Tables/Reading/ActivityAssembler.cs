namespace CoProduction.Tables;

/// <summary>A record of each row.</summary>
internal sealed class ActivityAssembler(ActivityRows rows) : Assembler<Activity>
{
    public override void Add(RowSource source)
    {
        Activity? activity = rows.Read(out IReadOnlyList<Problem> problems);
        Finish(source.Line, activity, activity is not null, problems);
    }
}
