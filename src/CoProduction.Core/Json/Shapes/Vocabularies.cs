using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Json;

/// <summary>The words of the vocabularies that records share.</summary>
internal static class Vocabularies
{
    public static TokenTable<Verdict> Verdicts { get; } =
        Of("a verdict", ProblemCodes.UnknownVerdict, Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined);

    public static TokenTable<Provenance> Provenances { get; } = Of<Provenance>("a provenance", ProblemCodes.UnknownProvenance);

    public static TokenTable<MissingReason> MissingReasons { get; } = Of<MissingReason>("a reason for a missing answer", ProblemCodes.UnknownMissingReason);

    public static TokenTable<CoderKind> CoderKinds { get; } = Of<CoderKind>("a kind of coder", ProblemCodes.UnknownCoderKind);

    /// <summary>The words of a vocabulary, all of them unless some are given, by the noun that messages use.</summary>
    public static TokenTable<T> Of<T>(string noun, string unknownCode, params T[] values)
        where T : struct, Enum =>
        new(noun, unknownCode, [.. (values is [] ? Enum.GetValues<T>() : values).Select(value => (Token.Of(value), value))]);
}
