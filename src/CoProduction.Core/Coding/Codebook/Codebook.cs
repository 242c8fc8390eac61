namespace CoProduction.Coding;

/// <summary>The questions that can be asked of an activity, in order, and the rules between their answers.</summary>
public static class Codebook
{
    private static readonly ServiceQuestions service;
    private static readonly StageQuestions stages;
    private static readonly PeopleQuestions people;
    private static readonly ConductQuestions conduct;
    private static readonly ContributionQuestions contributions;
    private static readonly RelationQuestions relation;
    private static readonly LaterQuestions later;

    static Codebook()
    {
        QuestionnaireBuilder codebook = new("codebook", "1.1") { MeaningOfNo = "No: it is clearly not part of the activity." };
        service = new ServiceQuestions(codebook);
        stages = new StageQuestions(codebook);
        people = new PeopleQuestions(codebook);
        conduct = new ConductQuestions(codebook);
        contributions = new ContributionQuestions(codebook);
        relation = new RelationQuestions(codebook);
        later = new LaterQuestions(codebook);
        CodebookImplications implications = new(codebook);
        implications.AddWhatTheCitizensDo(service, stages, conduct);
        implications.AddWhoTheyAre(people);
        implications.AddWhatTheyGive(stages, conduct, contributions, relation);
        implications.AddWhatComesOfIt(conduct, later);
        Questionnaire = codebook.Build();
    }

    /// <summary>Who and what the questions are about, in a sentence each: the professionals, the citizens, and the service.</summary>
    public static IReadOnlyList<string> Glossary { get; } =
    [
        "Professionals are the regular producer of the service: an agency or provider in any sector, and its paid staff.",
        "Citizens are whoever stands on the other side.",
        "The service is the one that the text is about; where citizens do something for or beside the service of an agency "
            + "(a watch beside the police, homework beside school), that agency's service.",
    ];

    /// <summary>The version of the codebook: its first part changes when an answer once given could mean something else.</summary>
    public static string Version => Questionnaire.Version;

    /// <summary>The codebook as a value: what its questions, and all answers to them, belong to.</summary>
    public static Questionnaire Questionnaire { get; }

    /// <summary>All questions, in order.</summary>
    public static IReadOnlyList<Question> Questions => Questionnaire.Questions;

    /// <summary>The rules between answers, each with its reason.</summary>
    public static IReadOnlyList<Implication> Implications => Questionnaire.Implications;

    /// <summary>Asks whether a public service, an outcome the public wants, or neither is produced.</summary>
    public static Question<Output> Output => service.Output;

    /// <summary>Asks whether professionals take part in commissioning or designing the service.</summary>
    public static Question<bool> ProfessionalsPlan => service.ProfessionalsPlan;

    /// <summary>Asks whether professionals do part of the work of delivery in the service that the activity belongs to.</summary>
    public static Question<bool> ProfessionalsDeliver => service.ProfessionalsDeliver;

    /// <summary>Asks whether professionals do something specifically to get or help citizens to take part.</summary>
    public static Question<bool> ProfessionalsSupport => service.ProfessionalsSupport;

    /// <summary>Asks whether citizens take part in deciding public policy or who decides it.</summary>
    public static Question<bool> CitizensMakePolicy => stages.CitizensMakePolicy;

    /// <summary>Asks whether citizens take part in deciding whether, which, for whom or with what money services are provided.</summary>
    public static Question<bool> CitizensCommission => stages.CitizensCommission;

    /// <summary>Asks whether citizens take part in working out how the service works, or a person in working out their own care or lessons.</summary>
    public static Question<bool> CitizensDesign => stages.CitizensDesign;

    /// <summary>Asks whether citizens do a step of the work by which the service is delivered or its outcome brought about.</summary>
    public static Question<bool> CitizensDeliver => stages.CitizensDeliver;

    /// <summary>Asks whether citizens evaluate, inspect, rate or monitor the service.</summary>
    public static Question<bool> CitizensAssess => stages.CitizensAssess;

    /// <summary>Asks whether identifiable recipients of the service take part.</summary>
    public static Question<bool> Users => people.Users;

    /// <summary>Asks whether people close to a user take part.</summary>
    public static Question<bool> Relatives => people.Relatives;

    /// <summary>Asks whether people give unpaid effort to a service or good in which neither they nor someone close to them shares.</summary>
    public static Question<bool> Volunteers => people.Volunteers;

    /// <summary>Asks whether people take part as members of a community, sharing in a good that is not handed out person by person.</summary>
    public static Question<bool> Residents => people.Residents;

    /// <summary>Asks who stands on the citizens' side: nobody, individual people, organisations, or both.</summary>
    public static Question<Participants> Participants => people.Participants;

    /// <summary>Asks whether those on the citizens' side are paid by the producing organisation for this work.</summary>
    public static Question<bool> PaidByProvider => people.PaidByProvider;

    /// <summary>Asks whether citizens ask a public agent to do something.</summary>
    public static Question<bool> RequestsAssistance => conduct.RequestsAssistance;

    /// <summary>Asks whether citizens and professionals interact to reach a shared understanding of the problem and of what each can do.</summary>
    public static Question<bool> MutualAdjustment => conduct.MutualAdjustment;

    /// <summary>Asks whether the citizens act, or merely receive, attend or undergo.</summary>
    public static Question<Behaviour> Behaviour => conduct.Behaviour;

    /// <summary>Asks how far the citizens' part is their own choice.</summary>
    public static Question<Voluntariness> Voluntariness => conduct.Voluntariness;

    /// <summary>Asks whether the citizens mean to help bring about the service's outcome, neither, or to harm it.</summary>
    public static Question<IntendedEffect> IntendedEffect => conduct.IntendedEffect;

    /// <summary>Asks whether those taking part, or those close to them, receive a benefit that they individually consume.</summary>
    public static Question<bool> BenefitsParticipants => conduct.BenefitsParticipants;

    /// <summary>Asks whether a group that shares a need or an interest benefits.</summary>
    public static Question<bool> BenefitsGroup => conduct.BenefitsGroup;

    /// <summary>Asks whether the community at large benefits, whoever took part.</summary>
    public static Question<bool> BenefitsPublic => conduct.BenefitsPublic;

    /// <summary>Asks whether time or work is contributed by citizens, beyond giving information.</summary>
    public static Question<bool> Effort => contributions.Effort;

    /// <summary>Asks whether a contribution is drawn on because of citizens' special knowledge, skill or lived experience.</summary>
    public static Question<bool> Expertise => contributions.Expertise;

    /// <summary>Asks whether citizens contribute information.</summary>
    public static Question<bool> Information => contributions.Information;

    /// <summary>Asks whether citizens contribute money or goods beyond the normal price or tax.</summary>
    public static Question<bool> MoneyOrGoods => contributions.MoneyOrGoods;

    /// <summary>Asks whether what citizens contribute is mainly following rules, instructions or advice.</summary>
    public static Question<bool> Compliance => contributions.Compliance;

    /// <summary>Asks how large the citizens' part is.</summary>
    public static Question<Contribution> CitizenResources => contributions.CitizenResources;

    /// <summary>Asks how large the professionals' part is.</summary>
    public static Question<Contribution> ProfessionalResources => contributions.ProfessionalResources;

    /// <summary>Asks whether paid staff could do the citizens' step in their place.</summary>
    public static Question<bool> Substitutable => contributions.Substitutable;

    /// <summary>Asks whether the relationship is one occasion or regular and continuing.</summary>
    public static Question<Duration> Duration => relation.Duration;

    /// <summary>Asks whether a named programme, body, contract, membership or legal role provides for both sides' input.</summary>
    public static Question<bool> FormalArrangement => relation.FormalArrangement;

    /// <summary>Asks how much say citizens have in decisions about the service named.</summary>
    public static Question<Power> Power => relation.Power;

    /// <summary>Asks whether an explicit return is given or promised for what each side contributes.</summary>
    public static Question<bool> Reciprocity => relation.Reciprocity;

    /// <summary>Asks whether the organisation seeks out and values what citizens contribute.</summary>
    public static Question<bool> Recognition => relation.Recognition;

    /// <summary>Asks who acts, by number: one person or family at a time, several together, or a community at large.</summary>
    public static Question<Scale> Scale => relation.Scale;

    /// <summary>Asks whether what citizens do is part of the service's own task or a task around it.</summary>
    public static Question<ServiceTask> Task => relation.Task;

    /// <summary>Asks who started the activity.</summary>
    public static Question<Initiator> StartedBy => relation.StartedBy;

    /// <summary>Asks on what terms the users get the service.</summary>
    public static Question<Terms> Terms => relation.Terms;

    /// <summary>Asks whether the professional side is the state, acts for it, or does neither.</summary>
    public static Question<PublicProvider> PublicProvider => later.PublicProvider;

    /// <summary>Asks whether people who use the service or share its need help one another in it.</summary>
    public static Question<bool> MutualSupport => later.MutualSupport;

    /// <summary>Asks whether something is worked out or tried that is new to the service in its place.</summary>
    public static Question<bool> NewToService => later.NewToService;

    /// <summary>Asks whether a change in those who take part themselves is what the service is there to bring about.</summary>
    public static Question<bool> OwnChange => later.OwnChange;

    /// <summary>Asks whether anybody benefits by the activity, and whether it is meant.</summary>
    public static Question<BenefitIntent> BenefitIntent => later.BenefitIntent;

    /// <summary>The question with an id, or that bore it earlier, or null where there is none; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Question? Find(string id) => Questionnaire.Find(id);
}
