namespace CoProduction.Coding;

/// <summary>How the two sides are tied together, how many act, and who started it.</summary>
internal sealed class RelationQuestions(QuestionnaireBuilder codebook)
{
    public Question<Duration> Duration { get; } = codebook.Choice<Duration>(
        "duration", "A single occasion or brief episode, or a regular and continuing relationship?",
        "No author states a number: it is the coder's judgement, and open where the description does not tell.",
        [
            new(Coding.Duration.OneOff, "oneOff", "A single occasion or a brief episode.", "A resident reports a broken street lamp.",
                "the relationship were a single occasion"),
            new(Coding.Duration.Regular, "regular", "A regular and continuing relationship.", "Parents work a shift every month at their pre-school.",
                "the relationship were regular and continuing"),
        ],
        [CodebookSources.BovairdTerms, CodebookSources.JoshiMooreTerms]);

    public Question<bool> FormalArrangement { get; } = codebook.YesNo(
        "formalArrangement", "Is there a named programme, body, contract, membership or legal role that provides for both sides' input?",
        "Yes where it says what citizens are to do: a scheme that they enrol in, a council or board with seats for them, a rota or membership with tasks, a contract, the role of juror, taxpayer or pupil, a programme that gives each household its task. "
            + "A course of treatment, a habit of working together without a name, and a body in which only one side takes part are not this. "
            + "A mere right to be served (a claim, a ticket, a tenancy) is not this, nor a law that merely obliges everybody, nor an open call or a single occasion.",
        "A client council with a statute advises and works with a care home.", "A passer-by helps a street cleaner once.",
        [CodebookSources.SharpArrangement],
        "there were a formal arrangement", "there were no formal arrangement");

    public Question<Power> Power { get; } = codebook.Choice<Power>(
        "power", "How much say have citizens in decisions about the service named (not only about their own small part)? The highest that holds.",
        "For a service to one person, such as one's own care, the say over that service counts. "
            + "A body that advises is consulted unless its advice is said to be followed or to have changed something. "
            + "To plan, design or decide together is shared; to bargain, where the professionals have the last word, is influence. "
            + "A decision that is itself the work (a verdict, a diagnosis) does not count. "
            + "Where only a bound is told (\"no power to change anything\"), list what remains. Open where decisions are not mentioned.",
        [
            new(Coding.Power.None, "none", "Plainly no say.", "Staff run the service by fixed rules.",
                "the citizens had no say in decisions"),
            new(Coding.Power.Informed, "informed", "They are told what was decided.", "A hospital announces its new opening hours.",
                "the citizens were told what was decided"),
            new(Coding.Power.Consulted, "consulted", "They are asked for views, without a share in the decision.", "A council surveys its residents.",
                "the citizens were asked for views without a share in the decision"),
            new(Coding.Power.Influence, "influence", "They can sway some decisions, as far as professionals allow.", "A panel's advice is often followed.",
                "the citizens could sway some decisions"),
            new(Coding.Power.Shared, "shared", "Citizens and professionals decide together.", "A clinician and a patient decide together.",
                "the citizens decided together with professionals"),
            new(Coding.Power.CitizenLed, "citizenLed", "Citizens decide, and professionals cannot overrule them within the scope.", "Tenants' votes bind the housing office.",
                "the citizens decided on their own"),
        ],
        [CodebookSources.ArnsteinLadder, CodebookSources.NefTerms, CodebookSources.NeedhamCarrLevels],
        isOrdered: true);

    public Question<bool> Reciprocity { get; } = codebook.YesNo(
        "reciprocity", "Is an explicit return given or promised for what each side contributes?",
        "Yes where the return for a contribution is named: credits, hours, pay, a discount, a place in exchange for a rota. "
            + "The service that users get anyway is not a return, nor is thanks, nor the good that comes of it. "
            + "No where the description says or shows that there is none, as for a gift or for work that is said to be unpaid while no other return is named; open where it says nothing of a return.",
        "Hours given are repaid in hours by a time bank.", "Volunteers help without any return.",
        [CodebookSources.NefTerms],
        "a return were given or promised for what each side contributes", "no return were given or promised for what each side contributes");

    public Question<bool> Recognition { get; } = codebook.YesNo(
        "recognition", "Does the organisation seek out and value what citizens contribute: recruit, credit, reward or act on it?", "",
        "Users are recruited to train new staff.", "Patients' compliance is taken for granted.",
        [CodebookSources.NeedhamCarrLevels],
        "the organisation sought out and valued what citizens contribute", "the organisation did not seek out and value what citizens contribute");

    public Question<Scale> Scale { get; } = codebook.Choice<Scale>(
        "scale", "Who acts: one person or family at a time; several together; a community's members at large?",
        "The number who act counts, not the number who benefit. "
            + "Where each acts alone (at home, called one by one) it is individual, however many do so, unless the description is of a whole community; people who meet, take turns or belong to one body are several together.",
        [
            new(Coding.Scale.Individual, "individual", "One person or family at a time.", "A taxpayer files a return.",
                "one person or family acted at a time"),
            new(Coding.Scale.Group, "group", "Several people together.", "Neighbours form a watch.",
                "several people acted together"),
            new(Coding.Scale.Community, "community", "The members of a community at large.", "A whole city's residents sort their refuse under one programme.",
                "the members of a community at large acted"),
        ],
        [CodebookSources.BrudneyEnglandLevels, CodebookSources.NabatchiPhases],
        isOrdered: true);

    public Question<ServiceTask> Task { get; } = codebook.Choice<ServiceTask>(
        "task", "Is what citizens do part of the service's own task, or a task around it?",
        "The own task of a school is teaching and learning; of a hospital, treatment and care. "
            + "Advising on a service, governing it and judging it are around it; working out one's own care or lessons is part of it. "
            + "Open where citizens do no step beyond asking, receiving or obeying.",
        [
            new(ServiceTask.Core, "core", "Part of the service's own task.", "Pupils do their class work.",
                "the citizens' work were part of the service's own task"),
            new(ServiceTask.Supporting, "supporting", "A task around it.", "Parents paint the school building.",
                "the citizens' work were a task around the service's own"),
        ],
        [CodebookSources.BrandsenHoninghTasks]);

    public Question<Initiator> StartedBy { get; } = codebook.Choice<Initiator>(
        "startedBy", "Who started it?",
        "Open unless stated, or unless only one side could have started it.",
        [
            new(Initiator.Citizens, "citizens", "The citizens' side started it.", "Residents begin to restore a monument, and government follows.",
                "the citizens' side had started it"),
            new(Initiator.Professionals, "professionals", "The professional side started it.", "A city calls for volunteers for its libraries.",
                "the professional side had started it"),
            new(Initiator.Joint, "joint", "Both started it together.", "A tenants' group and a housing office set up a repairs board together.",
                "both sides had started it together"),
        ],
        [CodebookSources.VoorbergRoles],
        formerIds: ["initiative"]);

    public Question<Terms> Terms { get; } = codebook.Choice<Terms>(
        "terms", "On what terms do the users get the service: do they pay a price for it, get it free, or is it imposed on them?",
        "Taxes are not a price. Open where nobody who takes part uses the service.",
        [
            new(Coding.Terms.Paid, "paid", "They pay a price for it.", "People buy stamps and post letters.",
                "the users paid a price for the service"),
            new(Coding.Terms.Free, "free", "They get it without paying a price.", "A jobless person gets training from the public employment service.",
                "the users got the service without paying a price"),
            new(Coding.Terms.Imposed, "imposed", "It is imposed on them.", "A taxpayer is assessed by the tax office.",
                "the service were imposed on the users"),
        ],
        [CodebookSources.AlfordClientKinds]);
}
