using CoProduction.Reliability;

namespace CoProduction.Cli.Agreeing;

/// <summary>The agreement on one question, or under one definition.</summary>
internal sealed class AgreeRow
{
    private AgreeRow(string id, RatingTable table, Coefficient alpha, RatingTable? implied = null)
    {
        Id = id;
        Rated = table.Patterns.Where(pattern => pattern.Ratings.Count(rating => rating.IsDefinite) > 1).Sum(pattern => pattern.Count);
        Open = table.Patterns.Where(pattern => !pattern.Ratings.All(rating => rating.IsDefinite)).Sum(pattern => pattern.Count);
        Agreement = Coefficient.PercentAgreement.Of(table).Value;
        Alpha = alpha.Bootstrap(table);
        GwetAC = Coefficient.GwetAC.Of(table);
        Bounds = alpha.Bounds(table);
        BoundsWithImplications = implied is null ? Bounds : alpha.Bounds(implied);
    }

    /// <summary>The id of the question, of the definition or of the kind.</summary>
    public string Id { get; }

    /// <summary>How many activities two coders or more rated definitely.</summary>
    public int Rated { get; }

    /// <summary>How many activities some coder left open.</summary>
    public int Open { get; }

    public Figure Agreement { get; }

    public BootstrapEstimate Alpha { get; }

    public Estimate GwetAC { get; }

    /// <summary>Over all completions, whatever else is answered.</summary>
    public CoefficientBounds Bounds { get; }

    /// <summary>Over the completions that the codebook's implications allow; the same for verdicts and kinds, which respect them by themselves.</summary>
    public CoefficientBounds BoundsWithImplications { get; }

    public static AgreeRow Of(CodingSet codings, Coding.Question question) => new(
        question.Id, codings.RatingsOf(question), question.IsOrdered ? Coefficient.KrippendorffAlpha.With(Difference.Ordinal) : Coefficient.KrippendorffAlpha,
        codings.RatingsOf(question, withImplications: true));

    public static AgreeRow Of(CodingSet codings, Definition definition) => new(definition.Id, codings.RatingsOf(definition), Coefficient.KrippendorffAlpha);

    public static AgreeRow Of(CodingSet codings, Typology typology, Kind kind) => new($"{typology.Id}:{kind.Id}", codings.RatingsOf(kind), Coefficient.KrippendorffAlpha);
}
