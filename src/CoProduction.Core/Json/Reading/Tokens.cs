using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Json;

/// <summary>The vocabularies of the wire contract, apart from the answers, whose words are in their questionnaire.</summary>
internal static class Tokens
{
    public static TokenTable<Verdict> Verdicts { get; } =
        Of("a verdict", JsonProblemCodes.UnknownVerdict, Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined);

    public static TokenTable<Provenance> Provenances { get; } = Of<Provenance>("a provenance", JsonProblemCodes.UnknownProvenance);

    public static TokenTable<MissingReason> MissingReasons { get; } =
        Of<MissingReason>("a reason for a missing answer", JsonProblemCodes.UnknownMissingReason);

    public static TokenTable<Membership> Memberships { get; } =
        Of("a membership", JsonProblemCodes.UnknownMembership, Membership.Certainly, Membership.Possibly, Membership.Not);

    public static TokenTable<CriterionStatus> Statuses { get; } =
        Of("a status", JsonProblemCodes.UnknownStatus, CriterionStatus.Met, CriterionStatus.NotMet, CriterionStatus.Open);

    public static TokenTable<ChangeKind> ChangeKinds { get; } = Of<ChangeKind>("a kind of change", JsonProblemCodes.UnknownChangeKind);

    /// <summary>The words for some values in that order, or for all in that of the vocabulary.</summary>
    private static TokenTable<T> Of<T>(string noun, string unknownCode, params T[] values)
        where T : struct, Enum =>
        new(noun, unknownCode, [.. (values is [] ? Enum.GetValues<T>() : values).Select(value => (Token.Of(value), value))]);
}
