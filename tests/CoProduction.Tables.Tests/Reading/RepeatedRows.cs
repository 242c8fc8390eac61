namespace CoProduction.Tables.Tests.Reading;

/// <summary>Rows of the published cases, again and again, made while they are read.</summary>
internal sealed class RepeatedRows : GivenRows
{
    private readonly byte[] header;
    private readonly byte[] rows;
    private readonly int perTurn;
    private readonly long turns;

    public RepeatedRows(long bytes)
    {
        byte[] all = Sheets.Write(
            CoProductionTables.Activities, TableFile.Csv, Sheets.Published.Select(activity => new Activity(activity.Title) { Id = activity.Id, Answers = activity.Answers }));
        int end = Array.IndexOf(all, (byte)'\n') + 1;
        (header, rows, perTurn) = (all[..end], all[end..], Sheets.Published.Count);
        turns = bytes / rows.Length;
    }

    public long Rows => turns * perTurn;

    protected override byte[]? Next(long turn) => turn == 0 ? header : turn <= turns ? rows : null;
}
