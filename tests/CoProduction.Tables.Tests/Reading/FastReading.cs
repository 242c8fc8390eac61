using CoProduction.Coding;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>The fast ways of reading are held against the careful one.</summary>
internal static class FastReading
{
    public static void RequireSame(byte[] file, bool isLenient, bool isValidating)
    {
        TableFormat<Activity> format = CoProductionTables.Activities.With(new TableOptions { IsLenient = isLenient });
        if (isValidating) format = format.Validating();
        Located<Activity>[] careful = [.. format.ReadMany(new MemoryStream(file))];
        (long, int, bool, string?, string, Answers, string)[] fast = [.. Rows(format.ReadAnswers(new MemoryStream(file)))];

        Assert.Equal(
            careful.Select(row => (
                row.Line, row.Index, row.IsRead, row.Value?.Id, row.Value?.Title ?? "", row.Value?.Answers ?? default, string.Join('\n', row.Problems))),
            fast);
        TableFormat<IDescribed> described = CoProductionTables.Described.With(new TableOptions { IsLenient = isLenient });
        RequireSameInBrief(file, isValidating ? described.Validating() : described);
    }

    private static void RequireSameInBrief(byte[] file, TableFormat<IDescribed> format)
    {
        Located<IDescribed>[] careful = [.. format.ReadMany(new MemoryStream(file))];
        Located<IDescribed>[] brief = [.. format.Briefly().ReadMany(new MemoryStream(file))];

        Assert.Equal(careful.Select(Told), brief.Select(Told));

        // Of what is read in brief, no more is asked than ids, titles and answers.
        static (long, int, bool, string) Told(Located<IDescribed> row) => (row.Line, row.Index, row.IsRead, $"{string.Join('\n', row.Problems)}\n{Brief(row.Value)}");

        static string Brief(IDescribed? value) => value switch
        {
            Activity activity => $"{activity.Id}|{activity.Title}|{activity.Answers}",
            Initiative initiative => $"{initiative.Id}|{initiative.Title}|{string.Join('\n', initiative.Activities.Select(Brief))}",
            _ => "",
        };
    }

    private static IEnumerable<(long Line, int Index, bool IsRead, string? Id, string Title, Answers Answers, string Problems)> Rows(TableAnswersReader rows)
    {
        using (rows)
        {
            while (rows.Read()) yield return (rows.Line, rows.Index, rows.IsRead, rows.Id, rows.Title, rows.Answers, string.Join('\n', rows.Problems));
        }
    }
}
