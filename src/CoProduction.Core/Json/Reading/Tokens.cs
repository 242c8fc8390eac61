using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Json;

/// <summary>The vocabularies of the wire contract, apart from the answers, whose words are in the codebook.</summary>
internal static class Tokens
{
    public static TokenTable<Verdict> Verdicts { get; } = new(
        "a verdict", JsonProblemCodes.UnknownVerdict,
        ("coProduction", Verdict.CoProduction), ("notCoProduction", Verdict.NotCoProduction), ("undetermined", Verdict.Undetermined));

    public static TokenTable<Provenance> Provenances { get; } = new(
        "a provenance", JsonProblemCodes.UnknownProvenance,
        ("primary", Provenance.Primary), ("reported", Provenance.Reported), ("reading", Provenance.Reading));

    public static TokenTable<MissingReason> MissingReasons { get; } = new(
        "a reason for a missing answer", JsonProblemCodes.UnknownMissingReason,
        ("notAsked", MissingReason.NotAsked), ("cannotTell", MissingReason.CannotTell), ("codersDisagree", MissingReason.CodersDisagree));

    public static TokenTable<Membership> Memberships { get; } = new(
        "a membership", JsonProblemCodes.UnknownMembership,
        ("certainly", Membership.Certainly), ("possibly", Membership.Possibly), ("not", Membership.Not));

    public static TokenTable<CriterionStatus> Statuses { get; } = new(
        "a status", JsonProblemCodes.UnknownStatus,
        ("met", CriterionStatus.Met), ("notMet", CriterionStatus.NotMet), ("open", CriterionStatus.Open));
}
