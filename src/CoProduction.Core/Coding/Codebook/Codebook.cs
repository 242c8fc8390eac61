using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>The questions that can be asked of an activity, in order, and the rules between their answers.</summary>
public static partial class Codebook
{
    static Codebook() => Questionnaire = new(
        "codebook",
        [
            Output, ProfessionalsPlan, ProfessionalsDeliver, ProfessionalsSupport,
            CitizensMakePolicy, CitizensCommission, CitizensDesign, CitizensDeliver, CitizensAssess,
            Users, Relatives, Volunteers, Residents, Participants, PaidByProvider,
            RequestsAssistance, MutualAdjustment, Behaviour, Voluntariness, IntendedEffect,
            BenefitsParticipants, BenefitsGroup, BenefitsPublic,
            Effort, Expertise, Information, MoneyOrGoods, Compliance, CitizenResources, ProfessionalResources, Substitutable,
            Duration, FormalArrangement, Power, Reciprocity, Recognition, Scale, Task, StartedBy, Terms,
        ],
        CodebookImplications.All);

    /// <summary>The version of the codebook: its first part changes when an answer once given could mean something else.</summary>
    public static string Version => "1.0";

    /// <summary>The codebook as a value: what its questions, and all answers to them, belong to.</summary>
    public static Questionnaire Questionnaire { get; }

    /// <summary>All questions, in order.</summary>
    public static IReadOnlyList<Question> Questions => Questionnaire.Questions;

    /// <summary>The rules between answers, each with its reason.</summary>
    public static IReadOnlyList<Implication> Implications => Questionnaire.Implications;

    /// <summary>The question with an id, or that bore it earlier, or null where there is none; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Question? Find(string id) => Questionnaire.Find(id);

    private static Question<bool> YesNo(
        string id, string wording, string guidance, string yes, string no, string ifYes, string ifNo, params Citation[] sources) =>
        new(
            id, wording, guidance,
            [Answer(true, "yes", "Yes.", yes, ifYes), Answer(false, "no", "No: it is clearly not part of the activity.", no, ifNo)],
            sources);

    private static AnswerOption Answer(object value, string token, string meaning, string example, string supposition) =>
        new(value, token, meaning, example, supposition);
}
