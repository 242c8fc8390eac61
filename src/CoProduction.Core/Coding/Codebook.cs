using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>The questions that can be asked of an activity, in order, and the rules between their answers.</summary>
public static partial class Codebook
{
    private static readonly Dictionary<string, Question> ById;

    static Codebook()
    {
        Questions =
        [
            Output, ProfessionalsPlan, ProfessionalsDeliver, ProfessionalsSupport,
            CitizensMakePolicy, CitizensCommission, CitizensDesign, CitizensDeliver, CitizensAssess,
            Users, Relatives, Volunteers, Residents, Participants, PaidByProvider,
            RequestsAssistance, MutualAdjustment, Behaviour, Voluntariness, IntendedEffect,
            BenefitsParticipants, BenefitsGroup, BenefitsPublic,
            Effort, Expertise, Information, MoneyOrGoods, Compliance, CitizenResources, ProfessionalResources, Substitutable,
            Duration, FormalArrangement, Power, Reciprocity, Recognition, Scale, Task, Initiative, Terms,
        ];

        int firstBit = 0;
        for (int index = 0; index < Questions.Count; index++)
        {
            firstBit = Questions[index].Place(index, firstBit);
        }

        Masks = [.. Questions.Select(question => question.Mask)];
        Implications = CodebookImplications.All();
        ById = Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>The version of the codebook: its first part changes when an answer once given could mean something else.</summary>
    public static string Version => "1.0";

    /// <summary>All questions, in order.</summary>
    public static IReadOnlyList<Question> Questions { get; }

    /// <summary>The rules between answers, each with its reason.</summary>
    public static IReadOnlyList<Implication> Implications { get; }

    /// <summary>The bits of each question, in order.</summary>
    internal static UInt128[] Masks { get; }

    /// <summary>The question with an id, or null where none bears it; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Question? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>All bits of the questions that a mask touches.</summary>
    internal static UInt128 QuestionsIn(UInt128 mask)
    {
        UInt128 questions = 0;
        foreach (UInt128 question in Masks)
        {
            if ((mask & question) != 0)
            {
                questions |= question;
            }
        }

        return questions;
    }

    private static Question<bool> YesNo(string id, string wording, string guidance, string yes, string no, params Citation[] sources) =>
        new(id, wording, guidance, [Answer(true, "yes", "Yes.", yes), Answer(false, "no", "No: it is clearly not part of the activity.", no)], sources);

    private static AnswerOption Answer(object value, string token, string meaning, string example) => new(value, token, meaning, example);
}
