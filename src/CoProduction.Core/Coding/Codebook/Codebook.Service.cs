namespace CoProduction.Coding;

/// <content>The service, the professionals' part in it, and how the two sides are tied together.</content>
public static partial class Codebook
{
    /// <summary>Asks whether a public service, an outcome the public wants, or neither is produced.</summary>
    public static Question<Output> Output { get; } = new(
        "output",
        "Is what is produced a service that public bodies provide, fund, commission or regulate; an outcome the public wants though nobody provides it as a service; or neither?",
        "The service that the activity is part of counts, also where citizens harm it. Where public bodies have no hand in a thing that they often provide elsewhere, answer by whether the public wants the outcome.",
        [
            Answer(Coding.Output.PublicService, "publicService", "A service that public bodies provide, fund, commission or regulate.", "Parents help with lessons at a public school.",
                "what is produced were a service that public bodies provide, fund, commission or regulate"),
            Answer(Coding.Output.PublicOutcome, "publicOutcome", "An outcome the public wants though nobody provides it as a service.", "Neighbours keep in touch with people who live alone.",
                "what is produced were an outcome that the public wants though nobody provides it as a service"),
            Answer(Coding.Output.Neither, "neither", "Neither of the two.", "A firm makes shoes for sale with its own staff.",
                "what is produced were neither a public service nor an outcome that the public wants"),
        ],
        CodebookSources.WhitakerKinds, CodebookSources.OstromInputs, CodebookSources.JoshiMooreTerms);

    /// <summary>Asks whether professionals take part in commissioning or designing the service.</summary>
    public static Question<bool> ProfessionalsPlan { get; } = YesNo(
        "professionalsPlan", "Do professionals take part in commissioning or designing the service?",
        "Professionals are the regular producer: an agency or provider in any sector, and its paid staff. \"Plan\" counts as design; to run, manage, govern or own, in the sense of being in charge of the service, counts as commissioning and design.",
        "A council's staff lay out a park together with residents.", "Villagers plan and dig a well, and no agency has a hand in it.",
        "professionals took part in commissioning or designing the service", "no professionals took part in commissioning or designing the service",
        CodebookSources.BovairdTerms, CodebookSources.NabatchiPhases);

    /// <summary>Asks whether professionals do part of the work of delivery in the service that the activity belongs to.</summary>
    public static Question<bool> ProfessionalsDeliver { get; } = YesNo(
        "professionalsDeliver", "In the service that the activity belongs to, do professionals do part of the work of delivery?",
        "The service counts, not the citizens' step alone: in schooling teachers deliver, also where the activity is homework.",
        "A crew collects the refuse that households put out.", "A household hauls its own refuse and no agency is involved.",
        "professionals did part of the work of delivery", "professionals did none of the work of delivery",
        CodebookSources.ParksMix, CodebookSources.SharpArrangement, CodebookSources.BrudneyEnglandLevels);

    /// <summary>Asks whether professionals do something specifically to get or help citizens to take part.</summary>
    public static Question<bool> ProfessionalsSupport { get; } = YesNo(
        "professionalsSupport", "Do professionals do something specifically to get or help citizens to take part: invite, organise, advise, train, fund, equip, reward?",
        "Delivering the service itself is not this; something must be done for the citizens' part.",
        "The police train and equip a neighbourhood watch.", "Residents lock their doors of their own accord.",
        "professionals did something to get or help citizens to take part", "professionals did nothing to get or help citizens to take part",
        CodebookSources.Alford2009Attributes, CodebookSources.ParksMix);

    /// <summary>Asks whether a named programme, body, contract, membership or legal role provides for both sides' input.</summary>
    public static Question<bool> FormalArrangement { get; } = YesNo(
        "formalArrangement", "Is there a named programme, body, contract, membership or legal role that provides for both sides' input?",
        "A law that merely obliges is not this; an arrangement for one side alone is not this.",
        "A client council with a statute advises and works with a care home.", "A passer-by helps a street cleaner once.",
        "there were a formal arrangement", "there were no formal arrangement",
        CodebookSources.SharpArrangement);

    /// <summary>Asks whether the relationship is one occasion or regular and continuing.</summary>
    public static Question<Duration> Duration { get; } = new(
        "duration", "A single occasion or brief episode, or a regular and continuing relationship?",
        "No author states a number: it is the coder's judgement, and open where the description does not tell.",
        [
            Answer(Coding.Duration.OneOff, "oneOff", "A single occasion or a brief episode.", "A resident reports a broken street lamp.",
                "the relationship were a single occasion"),
            Answer(Coding.Duration.Regular, "regular", "A regular and continuing relationship.", "Parents work a shift every month at their pre-school.",
                "the relationship were regular and continuing"),
        ],
        CodebookSources.BovairdTerms, CodebookSources.JoshiMooreTerms);

    /// <summary>Asks whether what citizens do is part of the service's own task or a task around it.</summary>
    public static Question<ServiceTask> Task { get; } = new(
        "task", "Is what citizens do part of the service's own task, or a task around it?",
        "The own task of a school is teaching and learning; of a hospital, treatment and care.",
        [
            Answer(ServiceTask.Core, "core", "Part of the service's own task.", "Pupils do their class work.",
                "the citizens' work were part of the service's own task"),
            Answer(ServiceTask.Supporting, "supporting", "A task around it.", "Parents paint the school building.",
                "the citizens' work were a task around the service's own"),
        ],
        CodebookSources.BrandsenHoninghTasks);

    /// <summary>Asks who started the activity.</summary>
    public static Question<Initiator> StartedBy { get; } = new(
        "startedBy", "Who started it?",
        "Open unless stated, or unless only one side could have started it.",
        [
            Answer(Initiator.Citizens, "citizens", "The citizens' side started it.", "Residents begin to restore a monument, and government follows.",
                "the citizens' side had started it"),
            Answer(Initiator.Professionals, "professionals", "The professional side started it.", "A city calls for volunteers for its libraries.",
                "the professional side had started it"),
            Answer(Initiator.Joint, "joint", "Both started it together.", "A tenants' group and a housing office set up a repairs board together.",
                "both sides had started it together"),
        ],
        CodebookSources.VoorbergRoles)
    {
        FormerIds = ["initiative"],
    };

    /// <summary>Asks on what terms the users get the service.</summary>
    public static Question<Terms> Terms { get; } = new(
        "terms", "On what terms do the users get the service: do they pay a price for it, get it free, or is it imposed on them?",
        "Taxes are not a price. Open where nobody who takes part uses the service.",
        [
            Answer(Coding.Terms.Paid, "paid", "They pay a price for it.", "People buy stamps and post letters.",
                "the users paid a price for the service"),
            Answer(Coding.Terms.Free, "free", "They get it without paying a price.", "A jobless person gets training from the public employment service.",
                "the users got the service without paying a price"),
            Answer(Coding.Terms.Imposed, "imposed", "It is imposed on them.", "A taxpayer is assessed by the tax office.",
                "the service were imposed on the users"),
        ],
        CodebookSources.AlfordClientKinds);
}
