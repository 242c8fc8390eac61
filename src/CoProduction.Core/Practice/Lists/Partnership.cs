using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>Whether professional and citizen are partners: their relationship, what each knows, how each sees health, and who keeps control.</summary>
public static class Partnership
{
    private static readonly QuestionnaireBuilder questions = new("partnership");

    // Runs once all that follows is made.
    static Partnership() => questions.Build();

    /// <summary>Asks whether professional and citizen have a working relationship of two persons.</summary>
    public static Question<bool> IsPersonal { get; } = questions.YesNo(
        "isPersonal", "Have the professional and the person a continuing one-to-one relationship in which both contribute?", "",
        "The same physiotherapist and patient set goals for months.", "The patient sees somebody else each time.",
        [PracticeSources.OneToOne]);

    /// <summary>Asks whether one side has information that the other needs and does not get.</summary>
    public static Question<bool> OneSideKnowsMore { get; } = questions.YesNo(
        "oneSideKnowsMore", "Has one side information that the other needs for its part and does not get?",
        "It can be the professional or the person who does not tell.",
        "A patient is not told what the treatment is for; a doctor never hears how the patient lives.", "Both see the same record and talk it over.",
        [PracticeSources.InformationAsymmetry]);

    /// <summary>Asks whether the professional goes by the disease.</summary>
    public static Question<bool> ProfessionalSeesDisease { get; } = questions.YesNo(
        "professionalSeesDisease", "Does the professional go by the disease: what is objectively out of order?", "",
        "The consultation is about values from the laboratory.", "The consultation starts from how the person copes.",
        [PracticeSources.TwoConceptionsOfHealth]);

    /// <summary>Asks whether the person goes by the illness.</summary>
    public static Question<bool> PersonSeesIllness { get; } = questions.YesNo(
        "personSeesIllness", "Does the person go by the illness: what it is to live with it?", "",
        "What troubles the person is not being able to visit friends.", "The person, too, wants the values to be right and no more.",
        [PracticeSources.TwoConceptionsOfHealth]);

    /// <summary>Asks whether professionals are reluctant to share control.</summary>
    public static Question<bool> ReluctantToShare { get; } = questions.YesNo(
        "reluctantToShare",
        "Are professionals reluctant to share control: do they doubt what it brings, think citizens unpredictable, or fear for their standing?", "",
        "Staff hold back plans until they are settled.", "Staff ask for users' part and change their own work by it.",
        [PracticeSources.ReluctantProfessionals]);

    /// <summary>There is no relationship of two persons to build on.</summary>
    public static ChecklistItem NoRelationship { get; } = new()
    {
        Name = "No one-to-one relationship",
        Criterion = Criterion.Test(
            "no-relationship", "The professional and the person have no one-to-one relationship",
            IsPersonal.Is(false), PracticeSources.OneToOneReading, PracticeSources.CoCreatingPartnership),
        WhenPresent = new(
            "Give the two time with each other: co-production in health care happens mainly between them.",
            PracticeSources.OneToOne),
    };

    /// <summary>One side knows what the other needs to know.</summary>
    public static ChecklistItem InformationAsymmetry { get; } = new()
    {
        Name = "Information asymmetry",
        Criterion = Criterion.Test(
            "information-asymmetry", "One side has information that the other needs and does not get", OneSideKnowsMore.Is(true),
            PracticeSources.InformationAsymmetry),
        WhenPresent = new(
            "Share knowledge both ways, and say what each expects: different views and expectations hinder the sharing.",
            PracticeSources.InformationAsymmetry),
    };

    /// <summary>Professional and person mean different things by health.</summary>
    public static ChecklistItem DiseaseAndIllness { get; } = new()
    {
        Name = "Disease-oriented and illness-oriented views",
        Criterion = Criterion.All(
            "disease-and-illness", "The professional goes by the disease and the person by the illness", PracticeSources.TwoConceptionsOfHealth,
            Criterion.Test(
                "disease-oriented", "The professional goes by the disease", ProfessionalSeesDisease.Is(true), PracticeSources.TwoConceptionsOfHealth),
            Criterion.Test("illness-oriented", "The person goes by the illness", PersonSeesIllness.Is(true), PracticeSources.TwoConceptionsOfHealth)),
        WhenPresent = new(
            "Bring both views into the open before setting goals; left unsaid, the tension between them makes care less effective.",
            PracticeSources.TwoConceptionsOfHealth),
    };

    /// <summary>Professionals do not want to share control.</summary>
    public static ChecklistItem ReluctanceToShareControl { get; } = new()
    {
        Name = "Reluctance to share control",
        Criterion = Criterion.Test(
            "reluctance", "Professionals are reluctant to share control", ReluctantToShare.Is(true), PracticeSources.ReluctantProfessionals),
        WhenPresent = new(
            "Take the doubts seriously: talk about what users' part can bring, and what remains the professionals' own.",
            PracticeSources.ReluctantProfessionals, Citation.Reading(Bibliography.VoorbergEtAl2015)),
    };

    /// <summary>The difficulties of the partnership together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "partnership",
        Title = "The partnership of professional and citizen",
        Summary = "What can strain the partnership. What is present is a difficulty to work on.",
        Items = [NoRelationship, InformationAsymmetry, DiseaseAndIllness, ReluctanceToShareControl],
        Notes =
        [
            "The sources write of health care; outside it, read \"disease\" as the professional's problem and \"illness\" as the person's experience of it.",
            "Palumbo (2016) says that co-production mainly concerns the one-to-one relationship, at whatever level it takes place, as the review reports (p. 9). That its absence is a strain is our reading.",
        ],
    };
}
