using CoProduction.Coding;

namespace CoProduction.Practice;

/// <summary>The cautions that answers to the codebook show by themselves: apart from the checklist, so that a classifier has no need of its questions.</summary>
internal static class ShownCautions
{
    public static Caution Tokenism { get; } = new(
        "Tokenism",
        Criterion.Test(
            "tokenism", "Citizens are at most asked for views, and take part in no stage of the service: to call it co-production would claim more",
            Condition.AllOf(
                Codebook.Power.Is(Power.None, Power.Informed, Power.Consulted), Codebook.CitizensCommission.Is(false), Codebook.CitizensDesign.Is(false),
                Codebook.CitizensDeliver.Is(false), Codebook.CitizensAssess.Is(false)),
            PracticeSources.Ladder, PracticeSources.Misuse, PracticeSources.CallItWhatItIs, PracticeSources.LadderReading),
        new(
            "Call it by the step that it reaches, which is no shame in itself, or give people the say that the word promises.",
            PracticeSources.CallItWhatItIs, PracticeSources.ConsultationIsNoToken));

    public static Caution RejectedResponsibility { get; } = new(
        "Deliberate rejection of responsibility",
        Criterion.Test(
            "rejected-responsibility",
            "Citizens deliver a public service that no professional plans, delivers or supports: the public body may have left it to them",
            Codebook.Output.Is(Output.PublicService) & Codebook.CitizensDeliver.Is(true) & Codebook.ProfessionalsPlan.Is(false)
                & Codebook.ProfessionalsDeliver.Is(false) & Codebook.ProfessionalsSupport.Is(false),
            PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading),
        new(
            "Settle in writing what the public body goes on to answer for, and what happens when citizens stop.", PracticeSources.SevenEvilsReading));

    public static Caution CoDestruction { get; } = new(
        "Co-destruction",
        Criterion.Test(
            "co-destruction", "Citizens mean to harm the service", Codebook.IntendedEffect.Is(IntendedEffect.Negative),
            PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading),
        new(
            "Find out who is harmed and by what, stop that first, and only then look for what both sides can do better.",
            PracticeSources.SevenEvilsReading, PracticeSources.ValueFailure));

    /// <summary>All of them, in the order of the checklist.</summary>
    public static IReadOnlyList<Caution> All { get; } = [Tokenism, RejectedResponsibility, CoDestruction];
}
