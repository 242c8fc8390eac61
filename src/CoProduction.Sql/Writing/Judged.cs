using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Sql.Writing;

/// <summary>A condition whose status is a column of a result: its words for each status, its name, and where it comes from.</summary>
internal sealed record Judged
{
    private Judged(string name, string shown, string source, Condition condition, string met, string notMet, string open)
    {
        Name = name;
        Source = source;
        Form = FormOf(condition, shown);
        Met = met;
        NotMet = notMet;
        Open = open;
    }

    public string Name { get; }

    public string Source { get; }

    public ExactForm Form { get; }

    public string Met { get; }

    public string NotMet { get; }

    public string Open { get; }

    public static Judged Of(Condition condition) => new(
        "status", "It", condition.ToString(), condition, Token.Of(CriterionStatus.Met), Token.Of(CriterionStatus.NotMet), Token.Of(CriterionStatus.Open));

    public static Judged Of(Definition definition) => new(
        Names.Underscored(definition.Id),
        Quoted.Of(definition.Id),
        $"{definition.Name}, revision {definition.Revision}, {definition.ContentHash}. {definition.Work}",
        definition.Criterion.Condition,
        Token.Of(Verdict.CoProduction),
        Token.Of(Verdict.NotCoProduction),
        Token.Of(Verdict.Undetermined));

    public static Judged Of(Kind kind) => new(
        Names.Underscored(kind.Id), Quoted.Of(kind.Id), kind.Name, kind.Criterion.Condition, Token.Of(Membership.Certainly), Token.Of(Membership.Not), Token.Of(Membership.Possibly));

    public static Judged Of(Typology typology, Kind kind) => new(
        Names.Underscored($"{typology.Id}_{kind.Id}"),
        Quoted.Of($"{typology.Id}/{kind.Id}"),
        $"{kind.Name}, of {typology.Name}. {typology.Work}",
        kind.Criterion.Condition,
        Token.Of(Membership.Certainly),
        Token.Of(Membership.Not),
        Token.Of(Membership.Possibly));

    private static ExactForm FormOf(Condition condition, string shown)
    {
        try
        {
            return ExactForm.Of(condition);
        }
        catch (NotSupportedException exception)
        {
            throw new NotSupportedException($"{shown} cannot be written as SQL. {exception.Message}", exception);
        }
    }
}
