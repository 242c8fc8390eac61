using CoProduction.Reliability;

namespace CoProduction.Cli.Agreeing;

/// <summary>The agreement on one question, or under one definition.</summary>
internal sealed class AgreeRow
{
    private AgreeRow(string id, RatingTable table, Coefficient alpha)
    {
        Id = id;
        Rated = table.Patterns.Where(pattern => pattern.Ratings.Count(rating => rating.IsDefinite) > 1).Sum(pattern => pattern.Count);
        Open = table.Patterns.Where(pattern => !pattern.Ratings.All(rating => rating.IsDefinite)).Sum(pattern => pattern.Count);
        Agreement = Coefficient.PercentAgreement.Of(table).Value;
        Alpha = alpha.Bootstrap(table);
        GwetAC = Coefficient.GwetAC.Of(table);
        Bounds = alpha.Bounds(table);
    }

    /// <summary>The id of the question or of the definition.</summary>
    public string Id { get; }

    /// <summary>How many activities two coders or more rated definitely.</summary>
    public int Rated { get; }

    /// <summary>How many activities some coder left open.</summary>
    public int Open { get; }

    public Figure Agreement { get; }

    public BootstrapEstimate Alpha { get; }

    public Estimate GwetAC { get; }

    public CoefficientBounds Bounds { get; }

    public static AgreeRow Of(CodingSet codings, Coding.Question question) => new(
        question.Id, codings.RatingsOf(question), question.IsOrdered ? Coefficient.KrippendorffAlpha.With(Difference.Ordinal) : Coefficient.KrippendorffAlpha);

    public static AgreeRow Of(CodingSet codings, Definition definition) => new(definition.Id, codings.RatingsOf(definition), Coefficient.KrippendorffAlpha);
}
