using CoProduction.Coding;

namespace CoProduction.Tests.Definitions;

/// <summary>Activities on which the authors part.</summary>
internal static class Activities
{
    public static Activity EmergencyCall { get; } = new("A person calls the emergency services")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsDeliver = true, RequestsAssistance = true, CitizensDeliver = false, Users = true,
        Participants = Participants.Individuals, Behaviour = Behaviour.Active, Voluntariness = Voluntariness.Voluntary,
        IntendedEffect = IntendedEffect.Positive, Information = true, PaidByProvider = false, Duration = Duration.OneOff,
    };

    public static Activity TaxReturn { get; } = new("A taxpayer files a true return")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsDeliver = true, ProfessionalsSupport = true, CitizensDeliver = true, Users = true,
        Participants = Participants.Individuals, Voluntariness = Voluntariness.PartlyVoluntary, IntendedEffect = IntendedEffect.Neutral,
        PaidByProvider = false, BenefitsPublic = true, Terms = Terms.Imposed,
    };

    public static Activity LibraryVolunteers { get; } = new("Volunteers who never use the library help to run it")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsDeliver = true, ProfessionalsSupport = true, CitizensDeliver = true,
        Users = false, Relatives = false, Volunteers = true, Residents = false, Participants = Participants.Individuals,
        Voluntariness = Voluntariness.Voluntary, IntendedEffect = IntendedEffect.Positive, Compliance = false, PaidByProvider = false,
        BenefitsPublic = true, Scale = Scale.Group, FormalArrangement = true,
    };

    public static Activity Consultation { get; } = new("Users are asked for their views of a service")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsPlan = true, ProfessionalsDeliver = true, ProfessionalsSupport = true, CitizensMakePolicy = false,
        CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, Users = true, Participants = Participants.Individuals,
        RequestsAssistance = false, MutualAdjustment = false, Information = true, Compliance = false, Power = Power.Consulted, Recognition = true,
        Behaviour = Behaviour.Active,
    };

    public static Activity SelfOrganised { get; } = new("Villagers mend a road, and no agency has a hand in it")
    {
        Output = Output.PublicOutcome, PublicProvider = PublicProvider.Neither,
        ProfessionalsPlan = false, ProfessionalsDeliver = false, ProfessionalsSupport = false,
        CitizensDeliver = true, Users = false, Relatives = false, Residents = true, Participants = Participants.Individuals, Voluntariness = Voluntariness.Voluntary,
        IntendedEffect = IntendedEffect.Positive, PaidByProvider = false, Compliance = false,
    };

    public static Activity Rioting { get; } = new("A crowd burns public buildings")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsDeliver = true, CitizensDeliver = false, Behaviour = Behaviour.Active,
        Voluntariness = Voluntariness.Voluntary, IntendedEffect = IntendedEffect.Negative,
        BenefitsParticipants = false, BenefitsGroup = false, BenefitsPublic = false,
    };

    public static Activity PreschoolRota { get; } = new("Parents work an obligatory rota at their co-operative pre-school")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.OnBehalf,
        ProfessionalsDeliver = true, CitizensDeliver = true, Users = false, Relatives = true,
        Participants = Participants.Both, Voluntariness = Voluntariness.PartlyVoluntary, IntendedEffect = IntendedEffect.Positive,
        PaidByProvider = false, BenefitsParticipants = true, FormalArrangement = true, Duration = Duration.Regular,
    };

    public static Activity ContractedCharity { get; } = new("A charity delivers a service under contract")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsPlan = true, CitizensDeliver = true, Participants = Participants.Organisations, PaidByProvider = true,
    };

    public static Activity CarePlan { get; } = new("A person and a social worker draw up the care plan together")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsPlan = true, ProfessionalsDeliver = true, CitizensDesign = true, CitizensDeliver = false,
        Users = true, MutualAdjustment = true, Expertise = true, Recognition = true, Power = Power.Influence, Behaviour = Behaviour.Active,
    };

    public static Activity CoDesign { get; } = new("Users and staff design a service together, and staff deliver it")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsPlan = true, ProfessionalsDeliver = true, CitizensDesign = true, CitizensDeliver = false,
        Users = true, Participants = Participants.Individuals, Behaviour = Behaviour.Active, IntendedEffect = IntendedEffect.Positive,
        BenefitsGroup = true, MutualAdjustment = true, Power = Power.Influence, Duration = Duration.OneOff,
    };

    public static Activity Evaluation { get; } = new("Tenants grade the repairs service")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsDeliver = true, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false,
        CitizensAssess = true, Users = true, Participants = Participants.Individuals, Behaviour = Behaviour.Active, BenefitsGroup = true,
    };

    public static Activity ParticipatoryBudget { get; } = new("Residents allot part of the city's budget")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsPlan = true, CitizensCommission = true, CitizensDesign = false, CitizensDeliver = false,
        Residents = true, RequestsAssistance = false, MutualAdjustment = false, Compliance = false, Participants = Participants.Individuals,
        Behaviour = Behaviour.Active, BenefitsPublic = true, Scale = Scale.Community, Power = Power.Shared,
    };

    public static Activity TwoAgencies { get; } = new("The police and the health service run a scheme together")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsPlan = true, ProfessionalsDeliver = true, CitizensDeliver = true,
        Participants = Participants.Organisations, PaidByProvider = false, Behaviour = Behaviour.Active,
    };

    public static Activity PersonalBudget { get; } = new("A person decides how the own care budget is spent, and buys care")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State,
        ProfessionalsDeliver = true, ProfessionalsPlan = true, CitizensCommission = true, CitizensDeliver = false,
        Users = true, Participants = Participants.Individuals, Behaviour = Behaviour.Active, Scale = Scale.Individual, BenefitsParticipants = true,
    };

    public static Activity HospiceTimeBank { get; } = new("Patients' families help at a hospice, and a time bank repays their hours")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.OnBehalf,
        ProfessionalsDeliver = true, CitizensDeliver = true, Relatives = true, Participants = Participants.Individuals,
        Recognition = true, Reciprocity = true,
    };

    public static Activity SharedCentre { get; } = new("People who use a day centre plan it and run it with staff, week after week")
    {
        Output = Output.PublicService, ProfessionalsPlan = true, ProfessionalsDeliver = true, ProfessionalsSupport = true, CitizensMakePolicy = false,
        CitizensCommission = true, CitizensDesign = true, CitizensDeliver = true, CitizensAssess = true, Users = true, Relatives = false,
        Volunteers = false, Residents = false, Participants = Participants.Individuals, PaidByProvider = false, RequestsAssistance = false,
        MutualAdjustment = true, Voluntariness = Voluntariness.Voluntary, IntendedEffect = IntendedEffect.Positive, BenefitsParticipants = true,
        BenefitsGroup = true, BenefitsPublic = false, Effort = true, Expertise = true, Information = true, MoneyOrGoods = false, Compliance = false,
        CitizenResources = Contribution.Substantial, ProfessionalResources = Contribution.Substantial, Substitutable = true,
        Duration = Duration.Regular, FormalArrangement = true, Power = Power.Shared, Reciprocity = true, Recognition = true, Scale = Scale.Group,
        Task = ServiceTask.Core, StartedBy = Initiator.Joint, Terms = Terms.Free,
        PublicProvider = PublicProvider.State, MutualSupport = true, NewToService = true, OwnChange = false, BenefitIntent = BenefitIntent.Intended,
    };
}
