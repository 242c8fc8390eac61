using CoProduction.Coding;

namespace CoProduction.Practice;

/// <summary>Whether a network of services holds together for its client: coordination, management and one trusted informant (Tuurnas et al., 2015).</summary>
public static class Network
{
    private static readonly QuestionnaireBuilder questions = new("network");

    // Runs once all that follows is made.
    static Network() => questions.Build();

    /// <summary>Asks whether somebody coordinates the services that share a client.</summary>
    public static Question<bool> IsCoordinated { get; } = questions.YesNo(
        "isCoordinated", "Does somebody coordinate the services that share a client?", "",
        "A coordinator calls all services together.", "Each service learns of the others from the client.", [PracticeSources.NetworkComplexity]);

    /// <summary>Asks whether it is clear who manages the network.</summary>
    public static Question<bool> IsManaged { get; } = questions.YesNo(
        "isManaged", "Is it clear who manages the network?", "",
        "One body answers for the whole path.", "Nobody can say who decides when services differ.", [PracticeSources.NetworkComplexity]);

    /// <summary>Asks whether professionals agree on the client's path.</summary>
    public static Question<bool> PathIsAgreed { get; } = questions.YesNo(
        "pathIsAgreed", "Do the professionals agree with each other, and with the client, on the client's path through the services?", "",
        "A plan that all have signed says what comes next.", "The client is sent to and fro between professionals who differ.",
        [PracticeSources.NetworkComplexity]);

    /// <summary>Asks whether the client has one trusted person in the network.</summary>
    public static Question<bool> HasTrustedInformant { get; } = questions.YesNo(
        "hasTrustedInformant",
        "Has the client one person in the network whom they trust, who supports them and passes information between the services?", "",
        "A nurse knows the whole story and speaks with all.", "The client tells the story anew at each desk.", [PracticeSources.TrustedInformant]);

    /// <summary>The network is coordinated and managed.</summary>
    public static ChecklistItem Coordination { get; } = new()
    {
        Name = "Coordination and management",
        Criterion = Criterion.All(
            "coordination", "The network is coordinated and managed", PracticeSources.NetworkComplexity,
            Criterion.Test("coordinated", "Somebody coordinates it", IsCoordinated.Is(true), PracticeSources.NetworkComplexity),
            Criterion.Test("managed", "It is clear who manages it", IsManaged.Is(true), PracticeSources.NetworkComplexity)),
        WhenAbsent = new(
            "Name who coordinates and who decides: without it, what a client gets is left to chance.", PracticeSources.NetworkComplexity),
    };

    /// <summary>There is one path for the client.</summary>
    public static ChecklistItem AgreedPath { get; } = new()
    {
        Name = "An agreed path",
        Criterion = Criterion.Test(
            "agreed-path", "Professionals and client agree on the client's path", PathIsAgreed.Is(true), PracticeSources.NetworkComplexity),
        WhenAbsent = new(
            "Bring the professional views together in one plan before the client is sent from one to the next.", PracticeSources.NetworkComplexity),
    };

    /// <summary>The client has one trusted person.</summary>
    public static ChecklistItem TrustedInformant { get; } = new()
    {
        Name = "One trusted informant",
        Criterion = Criterion.Test(
            "trusted-informant", "The client has one trusted person in the network, who passes information on", HasTrustedInformant.Is(true),
            PracticeSources.TrustedInformant),
        WhenAbsent = new(
            "See to it that one person whom the client trusts supports them and passes information on between the others.", PracticeSources.TrustedInformant),
    };

    /// <summary>The network's conditions together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "network",
        Title = "The service network",
        Summary = "Whether several services together are a network that a client can co-produce with. What is absent is to be arranged.",
        Items = [Coordination, AgreedPath, TrustedInformant],
        Notes =
        [
            "Tuurnas et al. (2015) see a network as a figuration: what each actor in it does and decides hangs together with what the others do, as the review reports (p. 9). No question asks it.",
        ],
    };
}
