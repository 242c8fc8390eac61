using CoProduction.Coding;

namespace CoProduction;

/// <content>One property for each question of the codebook, each a view on the answers; null means that it is not known.</content>
public sealed partial record Activity
{
    /// <summary>Whether a public service, an outcome the public wants, or neither is produced.</summary>
    /// <seealso cref="Codebook.Output"/>
    public Output? Output { get => Answers.Get(Codebook.Output); init => Answers = Answers.With(Codebook.Output, value); }

    /// <summary>Whether professionals take part in commissioning or designing the service.</summary>
    /// <seealso cref="Codebook.ProfessionalsPlan"/>
    public bool? ProfessionalsPlan { get => Answers.Get(Codebook.ProfessionalsPlan); init => Answers = Answers.With(Codebook.ProfessionalsPlan, value); }

    /// <summary>Whether professionals do part of the work of delivery in the service that the activity belongs to.</summary>
    /// <seealso cref="Codebook.ProfessionalsDeliver"/>
    public bool? ProfessionalsDeliver { get => Answers.Get(Codebook.ProfessionalsDeliver); init => Answers = Answers.With(Codebook.ProfessionalsDeliver, value); }

    /// <summary>Whether professionals do something specifically to get or help citizens to take part.</summary>
    /// <seealso cref="Codebook.ProfessionalsSupport"/>
    public bool? ProfessionalsSupport { get => Answers.Get(Codebook.ProfessionalsSupport); init => Answers = Answers.With(Codebook.ProfessionalsSupport, value); }

    /// <summary>Whether citizens take part in deciding public policy or who decides it.</summary>
    /// <seealso cref="Codebook.CitizensMakePolicy"/>
    public bool? CitizensMakePolicy { get => Answers.Get(Codebook.CitizensMakePolicy); init => Answers = Answers.With(Codebook.CitizensMakePolicy, value); }

    /// <summary>Whether citizens take part in deciding whether, which, for whom or with what money services are provided.</summary>
    /// <seealso cref="Codebook.CitizensCommission"/>
    public bool? CitizensCommission { get => Answers.Get(Codebook.CitizensCommission); init => Answers = Answers.With(Codebook.CitizensCommission, value); }

    /// <summary>Whether citizens take part in working out how the service, or their own care or lessons, works.</summary>
    /// <seealso cref="Codebook.CitizensDesign"/>
    public bool? CitizensDesign { get => Answers.Get(Codebook.CitizensDesign); init => Answers = Answers.With(Codebook.CitizensDesign, value); }

    /// <summary>Whether citizens do a step of the work by which the service is delivered or its outcome brought about.</summary>
    /// <seealso cref="Codebook.CitizensDeliver"/>
    public bool? CitizensDeliver { get => Answers.Get(Codebook.CitizensDeliver); init => Answers = Answers.With(Codebook.CitizensDeliver, value); }

    /// <summary>Whether citizens evaluate, inspect, rate or monitor the service.</summary>
    /// <seealso cref="Codebook.CitizensAssess"/>
    public bool? CitizensAssess { get => Answers.Get(Codebook.CitizensAssess); init => Answers = Answers.With(Codebook.CitizensAssess, value); }

    /// <summary>Whether identifiable recipients of the service take part.</summary>
    /// <seealso cref="Codebook.Users"/>
    public bool? Users { get => Answers.Get(Codebook.Users); init => Answers = Answers.With(Codebook.Users, value); }

    /// <summary>Whether people close to a user take part.</summary>
    /// <seealso cref="Codebook.Relatives"/>
    public bool? Relatives { get => Answers.Get(Codebook.Relatives); init => Answers = Answers.With(Codebook.Relatives, value); }

    /// <summary>Whether people give unpaid effort to a service in which neither they nor someone close to them shares.</summary>
    /// <seealso cref="Codebook.Volunteers"/>
    public bool? Volunteers { get => Answers.Get(Codebook.Volunteers); init => Answers = Answers.With(Codebook.Volunteers, value); }

    /// <summary>Whether people take part as members of a community, sharing in a good that is not handed out person by person.</summary>
    /// <seealso cref="Codebook.Residents"/>
    public bool? Residents { get => Answers.Get(Codebook.Residents); init => Answers = Answers.With(Codebook.Residents, value); }

    /// <summary>Who stands on the citizens' side: nobody, individual people, organisations, or both.</summary>
    /// <seealso cref="Codebook.Participants"/>
    public Participants? Participants { get => Answers.Get(Codebook.Participants); init => Answers = Answers.With(Codebook.Participants, value); }

    /// <summary>Whether those on the citizens' side are paid by the producing organisation for this work.</summary>
    /// <seealso cref="Codebook.PaidByProvider"/>
    public bool? PaidByProvider { get => Answers.Get(Codebook.PaidByProvider); init => Answers = Answers.With(Codebook.PaidByProvider, value); }

    /// <summary>Whether citizens ask a public agent to do something.</summary>
    /// <seealso cref="Codebook.RequestsAssistance"/>
    public bool? RequestsAssistance { get => Answers.Get(Codebook.RequestsAssistance); init => Answers = Answers.With(Codebook.RequestsAssistance, value); }

    /// <summary>Whether citizens and professionals interact to reach a shared understanding of the problem and of what each can do.</summary>
    /// <seealso cref="Codebook.MutualAdjustment"/>
    public bool? MutualAdjustment { get => Answers.Get(Codebook.MutualAdjustment); init => Answers = Answers.With(Codebook.MutualAdjustment, value); }

    /// <summary>Whether the citizens act, or merely receive, attend or undergo.</summary>
    /// <seealso cref="Codebook.Behaviour"/>
    public Behaviour? Behaviour { get => Answers.Get(Codebook.Behaviour); init => Answers = Answers.With(Codebook.Behaviour, value); }

    /// <summary>How far the citizens' part is their own choice.</summary>
    /// <seealso cref="Codebook.Voluntariness"/>
    public Voluntariness? Voluntariness { get => Answers.Get(Codebook.Voluntariness); init => Answers = Answers.With(Codebook.Voluntariness, value); }

    /// <summary>Whether the citizens mean to help bring about the service's outcome, neither, or to harm it.</summary>
    /// <seealso cref="Codebook.IntendedEffect"/>
    public IntendedEffect? IntendedEffect { get => Answers.Get(Codebook.IntendedEffect); init => Answers = Answers.With(Codebook.IntendedEffect, value); }

    /// <summary>Whether those taking part, or those close to them, receive a benefit that they individually consume.</summary>
    /// <seealso cref="Codebook.BenefitsParticipants"/>
    public bool? BenefitsParticipants { get => Answers.Get(Codebook.BenefitsParticipants); init => Answers = Answers.With(Codebook.BenefitsParticipants, value); }

    /// <summary>Whether a group that shares a need or an interest benefits.</summary>
    /// <seealso cref="Codebook.BenefitsGroup"/>
    public bool? BenefitsGroup { get => Answers.Get(Codebook.BenefitsGroup); init => Answers = Answers.With(Codebook.BenefitsGroup, value); }

    /// <summary>Whether the community at large benefits, whoever took part.</summary>
    /// <seealso cref="Codebook.BenefitsPublic"/>
    public bool? BenefitsPublic { get => Answers.Get(Codebook.BenefitsPublic); init => Answers = Answers.With(Codebook.BenefitsPublic, value); }

    /// <summary>Whether time or work is contributed by citizens, beyond giving information.</summary>
    /// <seealso cref="Codebook.Effort"/>
    public bool? Effort { get => Answers.Get(Codebook.Effort); init => Answers = Answers.With(Codebook.Effort, value); }

    /// <summary>Whether citizens' special knowledge, skill or lived experience is drawn on.</summary>
    /// <seealso cref="Codebook.Expertise"/>
    public bool? Expertise { get => Answers.Get(Codebook.Expertise); init => Answers = Answers.With(Codebook.Expertise, value); }

    /// <summary>Whether citizens contribute information.</summary>
    /// <seealso cref="Codebook.Information"/>
    public bool? Information { get => Answers.Get(Codebook.Information); init => Answers = Answers.With(Codebook.Information, value); }

    /// <summary>Whether citizens contribute money or goods beyond the normal price or tax.</summary>
    /// <seealso cref="Codebook.MoneyOrGoods"/>
    public bool? MoneyOrGoods { get => Answers.Get(Codebook.MoneyOrGoods); init => Answers = Answers.With(Codebook.MoneyOrGoods, value); }

    /// <summary>Whether what citizens contribute is mainly following rules, instructions or advice.</summary>
    /// <seealso cref="Codebook.Compliance"/>
    public bool? Compliance { get => Answers.Get(Codebook.Compliance); init => Answers = Answers.With(Codebook.Compliance, value); }

    /// <summary>How large the citizens' part is.</summary>
    /// <seealso cref="Codebook.CitizenResources"/>
    public Contribution? CitizenResources { get => Answers.Get(Codebook.CitizenResources); init => Answers = Answers.With(Codebook.CitizenResources, value); }

    /// <summary>How large the professionals' part is.</summary>
    /// <seealso cref="Codebook.ProfessionalResources"/>
    public Contribution? ProfessionalResources { get => Answers.Get(Codebook.ProfessionalResources); init => Answers = Answers.With(Codebook.ProfessionalResources, value); }

    /// <summary>Whether paid staff could do the citizens' step in their place.</summary>
    /// <seealso cref="Codebook.Substitutable"/>
    public bool? Substitutable { get => Answers.Get(Codebook.Substitutable); init => Answers = Answers.With(Codebook.Substitutable, value); }

    /// <summary>Whether it is a single occasion or a regular and continuing relationship.</summary>
    /// <seealso cref="Codebook.Duration"/>
    public Duration? Duration { get => Answers.Get(Codebook.Duration); init => Answers = Answers.With(Codebook.Duration, value); }

    /// <summary>Whether a named programme, body, contract, membership or legal role provides for both sides' input.</summary>
    /// <seealso cref="Codebook.FormalArrangement"/>
    public bool? FormalArrangement { get => Answers.Get(Codebook.FormalArrangement); init => Answers = Answers.With(Codebook.FormalArrangement, value); }

    /// <summary>How much say citizens have in decisions about the service.</summary>
    /// <seealso cref="Codebook.Power"/>
    public Power? Power { get => Answers.Get(Codebook.Power); init => Answers = Answers.With(Codebook.Power, value); }

    /// <summary>Whether an explicit return is given or promised for what each side contributes.</summary>
    /// <seealso cref="Codebook.Reciprocity"/>
    public bool? Reciprocity { get => Answers.Get(Codebook.Reciprocity); init => Answers = Answers.With(Codebook.Reciprocity, value); }

    /// <summary>Whether the organisation seeks out and values what citizens contribute.</summary>
    /// <seealso cref="Codebook.Recognition"/>
    public bool? Recognition { get => Answers.Get(Codebook.Recognition); init => Answers = Answers.With(Codebook.Recognition, value); }

    /// <summary>Who acts, by number: one person or family at a time, several together, or a community at large.</summary>
    /// <seealso cref="Codebook.Scale"/>
    public Scale? Scale { get => Answers.Get(Codebook.Scale); init => Answers = Answers.With(Codebook.Scale, value); }

    /// <summary>Whether what citizens do is part of the service's own task or a task around it.</summary>
    /// <seealso cref="Codebook.Task"/>
    public ServiceTask? Task { get => Answers.Get(Codebook.Task); init => Answers = Answers.With(Codebook.Task, value); }

    /// <summary>Who started it.</summary>
    /// <seealso cref="Codebook.StartedBy"/>
    public Initiator? StartedBy { get => Answers.Get(Codebook.StartedBy); init => Answers = Answers.With(Codebook.StartedBy, value); }

    /// <summary>On what terms the users get the service: for a price, free, or imposed on them.</summary>
    /// <seealso cref="Codebook.Terms"/>
    public Terms? Terms { get => Answers.Get(Codebook.Terms); init => Answers = Answers.With(Codebook.Terms, value); }
}
