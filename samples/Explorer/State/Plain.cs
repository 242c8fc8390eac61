using CoProduction.Coding;

namespace Explorer.State;

/// <summary>Short words of these pages for what the codebook asks: they mean the same, and the codebook's own stand with what more is told of a question.</summary>
public static class Plain
{
    private const string CitizensPart = "What is the citizens' part?";
    private const string ProfessionalsPart = "What is the professionals' part?";
    private const string Takers = "Who takes part, beyond receiving?";
    private const string Gainers = "Who benefits?";

    /// <summary>Of a yes: under which heading it is one among others, its name there, and what is meant.</summary>
    private static readonly Dictionary<Question, (string Heading, string Name, string Meaning)> Yes = new()
    {
        [Codebook.Users] = (Takers, "users", "who each receive the service (patients, pupils)"),
        [Codebook.Relatives] = (Takers, "people close to a user", "pupils' parents, family, carers"),
        [Codebook.Residents] = (Takers, "residents", "for a good they share too (their street, a library)"),
        [Codebook.Volunteers] = (Takers, "volunteers", "who have no share in it (a student visits patients)"),
        [Codebook.ProfessionalsPlan] = (ProfessionalsPart, "planning the service", "whoever is in charge of a service plans it"),
        [Codebook.ProfessionalsDeliver] = (ProfessionalsPart, "some of the service's work", "a crew collects the refuse that households put out"),
        [Codebook.ProfessionalsSupport] = (ProfessionalsPart, "help for citizens to take part", "inviting, training, funding, equipping"),
        [Codebook.CitizensMakePolicy] = (CitizensPart, "deciding public policy", "voting, lobbying, advocacy"),
        [Codebook.CitizensCommission] = (CitizensPart, "deciding which services there are", "for whom, or with what money"),
        [Codebook.CitizensDesign] = (CitizensPart, "working out how the service works", "or, for one person, the own care or lessons"),
        [Codebook.CitizensDeliver] = (CitizensPart, "a step of the work", "that staff would do, or only citizens can (homework, sorting refuse)"),
        [Codebook.CitizensAssess] = (CitizensPart, "evaluating the service", "to inspect, rate or monitor it"),
        [Codebook.MutualAdjustment] = (CitizensPart, "settling with professionals what each does", "and what the problem is"),
        [Codebook.Effort] = (CitizensPart, "time or work", "beyond giving information"),
        [Codebook.Expertise] = (CitizensPart, "special knowledge or experience", "for which they are asked"),
        [Codebook.Information] = (CitizensPart, "information", "reports, data, views, feedback"),
        [Codebook.MoneyOrGoods] = (CitizensPart, "money or goods", "beyond the normal price or tax"),
        [Codebook.MutualSupport] = (CitizensPart, "help for one another", "among people who share the need"),
        [Codebook.BenefitsParticipants] = (Gainers, "those taking part", "or those close to them"),
        [Codebook.BenefitsGroup] = (Gainers, "a group", "that shares a need or an interest"),
        [Codebook.BenefitsPublic] = (Gainers, "the community at large", "whoever took part"),
    };

    private static readonly Dictionary<Question, string> Headings = new()
    {
        [Codebook.Output] = "What is the activity part of?",
        [Codebook.Participants] = "Who is on the citizens' side?",
        [Codebook.Behaviour] = "What do the citizens do?",
        [Codebook.Voluntariness] = "How far is the citizens' part voluntary?",
        [Codebook.IntendedEffect] = "What do the citizens intend?",
        [Codebook.Duration] = "How long does it go on?",
        [Codebook.Scale] = "Who acts?",
        [Codebook.Task] = "Which task do citizens take on?",
        [Codebook.Terms] = "On what terms do the users get the service?",
        [Codebook.PublicProvider] = "Who is the professional side of the service?",
        [Codebook.Power] = "How much say have citizens in decisions about the service?",
        [Codebook.CitizensDeliver] = "Do citizens do a step of the work?",
    };

    private static readonly Dictionary<AnswerOption, string> Meanings = new()
    {
        [Codebook.Output.Options[0]] = "which public bodies provide, fund, commission or regulate, also where citizens do it (public schools)",
        [Codebook.Output.Options[1]] = "which the public wants, and no service provides (neighbours keep in touch)",
        [Codebook.Output.Options[2]] = "shoes for sale",
    };

    private static readonly Dictionary<Question, string> No = new()
    {
        [Codebook.CitizensDeliver] = "only asking, reporting, using, paying, giving goods, planning or assessing",
    };

    /// <summary>Every question of which these pages have words of their own.</summary>
    public static IEnumerable<Question> Questions => Yes.Keys.Union(Headings.Keys).Union(No.Keys);

    public static string? Heading(Question question) => Headings.GetValueOrDefault(question);

    /// <summary>When to choose an answer, in few words; null where the codebook's own are few enough.</summary>
    public static string? Meaning(AnswerOption option) =>
        Meanings.TryGetValue(option, out string? meaning) ? meaning
        : !option.Question.IsYesNo ? null
        : option.Token == "no" ? No.GetValueOrDefault(option.Question)
        : Yes.TryGetValue(option.Question, out (string, string, string Meaning) yes) ? yes.Meaning
        : null;

    /// <summary>A question where its answer stands beside it.</summary>
    public static string InList(Question question) => !Headings.ContainsKey(question) && Yes.TryGetValue(question, out (string, string Name, string) yes) ? yes.Name : State.Headings.InShort(question);

    /// <summary>A yes as one among others.</summary>
    public static (string Name, string Meaning) Among(Question question) =>
        Yes.TryGetValue(question, out (string, string Name, string Meaning) yes) ? (yes.Name, yes.Meaning) : (State.Headings.InShort(question), "");

    /// <summary>What is asked by several questions of which one yes is enough.</summary>
    public static string Heading(IReadOnlyList<Question> questions) =>
        questions.Select(question => Yes.GetValueOrDefault(question).Heading).Distinct().ToArray() is [{ } only] ? only : "Which of these is so?";

    /// <summary>What is among those that are none of several, and might be looked for in vain; null where nothing need be said.</summary>
    public static string? Outside(IReadOnlyList<Question> questions) =>
        Heading(questions) == Takers && !questions.Contains(Codebook.Volunteers) ? "such as volunteers who help others" : null;

    /// <summary>A no to each of several as a sentence; null where these pages have no name for one of them.</summary>
    public static string? Denied(IReadOnlyList<Question> questions)
    {
        if (questions.Count < 2 || !questions.All(Yes.ContainsKey))
        {
            return null;
        }

        string[] names = [.. questions.Select(question => Yes[question].Name)];
        string neither = $"neither {string.Join(names.Length == 2 ? " nor " : ", nor ", names)}";
        return Heading(questions) switch
        {
            Takers => $"{neither} take part",
            Gainers => $"the benefit is to {neither}",
            ProfessionalsPart => $"the professionals' part is {neither}",
            CitizensPart => $"the citizens' part is {neither}",
            _ => $"none of these: {string.Join(", ", names)}",
        };
    }

    /// <summary>An answer where it is named as that from which another follows.</summary>
    public static string Named(Question question, IReadOnlyList<AnswerOption> given) =>
        given is not [var only] || (only.Question.IsYesNo && only.Token == "no") ? $"{InList(question)} {Parts.Words.Of(given)}"
        : only.Question.IsYesNo ? Among(question).Name
        : Parts.Words.Of(only);

    /// <summary>A yes as a sentence, as in <c>residents take part</c>; null where these pages have no name for it.</summary>
    public static string? Said(Question question) => !Yes.TryGetValue(question, out (string Heading, string Name, string Meaning) yes) ? null : yes.Heading switch
    {
        Takers => $"{yes.Name} take part",
        Gainers => $"the benefit is to {yes.Name}",
        ProfessionalsPart => $"professionals' part: {yes.Name}",
        _ => $"citizens' part: {yes.Name}",
    };
}
