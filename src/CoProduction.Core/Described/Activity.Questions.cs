using CoProduction.Coding;

namespace CoProduction;

/// <content>One property for each question of the codebook, each a view on the answers; null means that it is not known, or not asked where another questionnaire is answered.</content>
public sealed partial record Activity
{
    /// <summary>Whether a public service, an outcome the public wants, or neither is produced.</summary>
    /// <seealso cref="Codebook.Output"/>
    public Output? Output { get => Coded.Get(Codebook.Output); init => Answer(Codebook.Output, value); }

    /// <summary>Whether professionals take part in commissioning or designing the service.</summary>
    /// <seealso cref="Codebook.ProfessionalsPlan"/>
    public bool? ProfessionalsPlan { get => Coded.Get(Codebook.ProfessionalsPlan); init => Answer(Codebook.ProfessionalsPlan, value); }

    /// <summary>Whether professionals do part of the work of delivery in the service that the activity belongs to.</summary>
    /// <seealso cref="Codebook.ProfessionalsDeliver"/>
    public bool? ProfessionalsDeliver { get => Coded.Get(Codebook.ProfessionalsDeliver); init => Answer(Codebook.ProfessionalsDeliver, value); }

    /// <summary>Whether professionals do something specifically to get or help citizens to take part.</summary>
    /// <seealso cref="Codebook.ProfessionalsSupport"/>
    public bool? ProfessionalsSupport { get => Coded.Get(Codebook.ProfessionalsSupport); init => Answer(Codebook.ProfessionalsSupport, value); }

    /// <summary>Whether citizens take part in deciding public policy or who decides it.</summary>
    /// <seealso cref="Codebook.CitizensMakePolicy"/>
    public bool? CitizensMakePolicy { get => Coded.Get(Codebook.CitizensMakePolicy); init => Answer(Codebook.CitizensMakePolicy, value); }

    /// <summary>Whether citizens take part in deciding whether, which, for whom or with what money services are provided.</summary>
    /// <seealso cref="Codebook.CitizensCommission"/>
    public bool? CitizensCommission { get => Coded.Get(Codebook.CitizensCommission); init => Answer(Codebook.CitizensCommission, value); }

    /// <summary>Whether citizens take part in working out how the service, or their own care or lessons, works.</summary>
    /// <seealso cref="Codebook.CitizensDesign"/>
    public bool? CitizensDesign { get => Coded.Get(Codebook.CitizensDesign); init => Answer(Codebook.CitizensDesign, value); }

    /// <summary>Whether citizens do a step of the work by which the service is delivered or its outcome brought about.</summary>
    /// <seealso cref="Codebook.CitizensDeliver"/>
    public bool? CitizensDeliver { get => Coded.Get(Codebook.CitizensDeliver); init => Answer(Codebook.CitizensDeliver, value); }

    /// <summary>Whether citizens evaluate, inspect, rate or monitor the service.</summary>
    /// <seealso cref="Codebook.CitizensAssess"/>
    public bool? CitizensAssess { get => Coded.Get(Codebook.CitizensAssess); init => Answer(Codebook.CitizensAssess, value); }

    /// <summary>Whether identifiable recipients of the service take part.</summary>
    /// <seealso cref="Codebook.Users"/>
    public bool? Users { get => Coded.Get(Codebook.Users); init => Answer(Codebook.Users, value); }

    /// <summary>Whether people close to a user take part.</summary>
    /// <seealso cref="Codebook.Relatives"/>
    public bool? Relatives { get => Coded.Get(Codebook.Relatives); init => Answer(Codebook.Relatives, value); }

    /// <summary>Whether people give unpaid effort to a service in which neither they nor someone close to them shares.</summary>
    /// <seealso cref="Codebook.Volunteers"/>
    public bool? Volunteers { get => Coded.Get(Codebook.Volunteers); init => Answer(Codebook.Volunteers, value); }

    /// <summary>Whether people take part as members of a community, sharing in a good that is not handed out person by person.</summary>
    /// <seealso cref="Codebook.Residents"/>
    public bool? Residents { get => Coded.Get(Codebook.Residents); init => Answer(Codebook.Residents, value); }

    /// <summary>Who stands on the citizens' side: nobody, individual people, organisations, or both.</summary>
    /// <seealso cref="Codebook.Participants"/>
    public Participants? Participants { get => Coded.Get(Codebook.Participants); init => Answer(Codebook.Participants, value); }

    /// <summary>Whether those on the citizens' side are paid by the producing organisation for this work.</summary>
    /// <seealso cref="Codebook.PaidByProvider"/>
    public bool? PaidByProvider { get => Coded.Get(Codebook.PaidByProvider); init => Answer(Codebook.PaidByProvider, value); }

    /// <summary>Whether citizens ask a public agent to do something.</summary>
    /// <seealso cref="Codebook.RequestsAssistance"/>
    public bool? RequestsAssistance { get => Coded.Get(Codebook.RequestsAssistance); init => Answer(Codebook.RequestsAssistance, value); }

    /// <summary>Whether citizens and professionals interact to reach a shared understanding of the problem and of what each can do.</summary>
    /// <seealso cref="Codebook.MutualAdjustment"/>
    public bool? MutualAdjustment { get => Coded.Get(Codebook.MutualAdjustment); init => Answer(Codebook.MutualAdjustment, value); }

    /// <summary>Whether the citizens act, or merely receive, attend or undergo.</summary>
    /// <seealso cref="Codebook.Behaviour"/>
    public Behaviour? Behaviour { get => Coded.Get(Codebook.Behaviour); init => Answer(Codebook.Behaviour, value); }

    /// <summary>How far the citizens' part is their own choice.</summary>
    /// <seealso cref="Codebook.Voluntariness"/>
    public Voluntariness? Voluntariness { get => Coded.Get(Codebook.Voluntariness); init => Answer(Codebook.Voluntariness, value); }

    /// <summary>Whether the citizens mean to help bring about the service's outcome, neither, or to harm it.</summary>
    /// <seealso cref="Codebook.IntendedEffect"/>
    public IntendedEffect? IntendedEffect { get => Coded.Get(Codebook.IntendedEffect); init => Answer(Codebook.IntendedEffect, value); }

    /// <summary>Whether those taking part, or those close to them, receive a benefit that they individually consume.</summary>
    /// <seealso cref="Codebook.BenefitsParticipants"/>
    public bool? BenefitsParticipants { get => Coded.Get(Codebook.BenefitsParticipants); init => Answer(Codebook.BenefitsParticipants, value); }

    /// <summary>Whether a group that shares a need or an interest benefits.</summary>
    /// <seealso cref="Codebook.BenefitsGroup"/>
    public bool? BenefitsGroup { get => Coded.Get(Codebook.BenefitsGroup); init => Answer(Codebook.BenefitsGroup, value); }

    /// <summary>Whether the community at large benefits, whoever took part.</summary>
    /// <seealso cref="Codebook.BenefitsPublic"/>
    public bool? BenefitsPublic { get => Coded.Get(Codebook.BenefitsPublic); init => Answer(Codebook.BenefitsPublic, value); }

    /// <summary>Whether time or work is contributed by citizens, beyond giving information.</summary>
    /// <seealso cref="Codebook.Effort"/>
    public bool? Effort { get => Coded.Get(Codebook.Effort); init => Answer(Codebook.Effort, value); }

    /// <summary>Whether citizens' special knowledge, skill or lived experience is drawn on.</summary>
    /// <seealso cref="Codebook.Expertise"/>
    public bool? Expertise { get => Coded.Get(Codebook.Expertise); init => Answer(Codebook.Expertise, value); }

    /// <summary>Whether citizens contribute information.</summary>
    /// <seealso cref="Codebook.Information"/>
    public bool? Information { get => Coded.Get(Codebook.Information); init => Answer(Codebook.Information, value); }

    /// <summary>Whether citizens contribute money or goods beyond the normal price or tax.</summary>
    /// <seealso cref="Codebook.MoneyOrGoods"/>
    public bool? MoneyOrGoods { get => Coded.Get(Codebook.MoneyOrGoods); init => Answer(Codebook.MoneyOrGoods, value); }

    /// <summary>Whether what citizens contribute is mainly following rules, instructions or advice.</summary>
    /// <seealso cref="Codebook.Compliance"/>
    public bool? Compliance { get => Coded.Get(Codebook.Compliance); init => Answer(Codebook.Compliance, value); }

    /// <summary>How large the citizens' part is.</summary>
    /// <seealso cref="Codebook.CitizenResources"/>
    public Contribution? CitizenResources { get => Coded.Get(Codebook.CitizenResources); init => Answer(Codebook.CitizenResources, value); }

    /// <summary>How large the professionals' part is.</summary>
    /// <seealso cref="Codebook.ProfessionalResources"/>
    public Contribution? ProfessionalResources { get => Coded.Get(Codebook.ProfessionalResources); init => Answer(Codebook.ProfessionalResources, value); }

    /// <summary>Whether paid staff could do the citizens' step in their place.</summary>
    /// <seealso cref="Codebook.Substitutable"/>
    public bool? Substitutable { get => Coded.Get(Codebook.Substitutable); init => Answer(Codebook.Substitutable, value); }

    /// <summary>Whether it is a single occasion or a regular and continuing relationship.</summary>
    /// <seealso cref="Codebook.Duration"/>
    public Duration? Duration { get => Coded.Get(Codebook.Duration); init => Answer(Codebook.Duration, value); }

    /// <summary>Whether a named programme, body, contract, membership or legal role provides for both sides' input.</summary>
    /// <seealso cref="Codebook.FormalArrangement"/>
    public bool? FormalArrangement { get => Coded.Get(Codebook.FormalArrangement); init => Answer(Codebook.FormalArrangement, value); }

    /// <summary>How much say citizens have in decisions about the service.</summary>
    /// <seealso cref="Codebook.Power"/>
    public Power? Power { get => Coded.Get(Codebook.Power); init => Answer(Codebook.Power, value); }

    /// <summary>Whether an explicit return is given or promised for what each side contributes.</summary>
    /// <seealso cref="Codebook.Reciprocity"/>
    public bool? Reciprocity { get => Coded.Get(Codebook.Reciprocity); init => Answer(Codebook.Reciprocity, value); }

    /// <summary>Whether the organisation seeks out and values what citizens contribute.</summary>
    /// <seealso cref="Codebook.Recognition"/>
    public bool? Recognition { get => Coded.Get(Codebook.Recognition); init => Answer(Codebook.Recognition, value); }

    /// <summary>Who acts, by number: one person or family at a time, several together, or a community at large.</summary>
    /// <seealso cref="Codebook.Scale"/>
    public Scale? Scale { get => Coded.Get(Codebook.Scale); init => Answer(Codebook.Scale, value); }

    /// <summary>Whether what citizens do is part of the service's own task or a task around it.</summary>
    /// <seealso cref="Codebook.Task"/>
    public ServiceTask? Task { get => Coded.Get(Codebook.Task); init => Answer(Codebook.Task, value); }

    /// <summary>Who started it.</summary>
    /// <seealso cref="Codebook.StartedBy"/>
    public Initiator? StartedBy { get => Coded.Get(Codebook.StartedBy); init => Answer(Codebook.StartedBy, value); }

    /// <summary>On what terms the users get the service: for a price, free, or imposed on them.</summary>
    /// <seealso cref="Codebook.Terms"/>
    public Terms? Terms { get => Coded.Get(Codebook.Terms); init => Answer(Codebook.Terms, value); }

    /// <summary>Whether the professional side is the state, acts for it, or does neither.</summary>
    /// <seealso cref="Codebook.PublicProvider"/>
    public PublicProvider? PublicProvider { get => Coded.Get(Codebook.PublicProvider); init => Answer(Codebook.PublicProvider, value); }

    /// <summary>Whether people who use the service or share its need help one another in it.</summary>
    /// <seealso cref="Codebook.MutualSupport"/>
    public bool? MutualSupport { get => Coded.Get(Codebook.MutualSupport); init => Answer(Codebook.MutualSupport, value); }

    /// <summary>Whether something is worked out or tried that is new to the service in its place.</summary>
    /// <seealso cref="Codebook.NewToService"/>
    public bool? NewToService { get => Coded.Get(Codebook.NewToService); init => Answer(Codebook.NewToService, value); }

    /// <summary>Whether a change in those who take part themselves is what the service is there to bring about.</summary>
    /// <seealso cref="Codebook.OwnChange"/>
    public bool? OwnChange { get => Coded.Get(Codebook.OwnChange); init => Answer(Codebook.OwnChange, value); }

    /// <summary>Whether anybody benefits by the activity, and whether it is meant.</summary>
    /// <seealso cref="Codebook.BenefitIntent"/>
    public BenefitIntent? BenefitIntent { get => Coded.Get(Codebook.BenefitIntent); init => Answer(Codebook.BenefitIntent, value); }
}
