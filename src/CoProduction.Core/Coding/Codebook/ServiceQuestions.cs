namespace CoProduction.Coding;

/// <summary>The service, and the professionals' part in it.</summary>
internal sealed class ServiceQuestions(QuestionnaireBuilder codebook)
{
    public Question<Output> Output { get; } = codebook.Choice<Output>(
        "output", "Is what is produced a service that public bodies provide, fund, commission or regulate; an outcome the public wants though nobody provides it as a service; or neither?",
        "The service that the activity is part of counts, also where citizens harm it. "
            + "Where public bodies have no hand in a thing that they often provide elsewhere, answer by whether the public wants the outcome.",
        [
            new(Coding.Output.PublicService, "publicService", "A service that public bodies provide, fund, commission or regulate.", "Parents help with lessons at a public school.",
                "what is produced were a service that public bodies provide, fund, commission or regulate"),
            new(Coding.Output.PublicOutcome, "publicOutcome", "An outcome the public wants though nobody provides it as a service.", "Neighbours keep in touch with people who live alone.",
                "what is produced were an outcome that the public wants though nobody provides it as a service"),
            new(Coding.Output.Neither, "neither", "Neither of the two.", "A firm makes shoes for sale with its own staff.",
                "what is produced were neither a public service nor an outcome that the public wants"),
        ],
        [CodebookSources.WhitakerKinds, CodebookSources.OstromInputs, CodebookSources.JoshiMooreTerms]);

    public Question<bool> ProfessionalsPlan { get; } = codebook.YesNo(
        "professionalsPlan", "Do professionals take part in commissioning or designing the service?",
        "Professionals are the regular producer: an agency or provider in any sector, and its paid staff. "
            + "The service counts, not the citizens' step alone: whoever is in charge of a service plans it, so an agency that provides its own service does, unless the description gives all planning to others. "
            + "Staff whom a citizens' body hires are professionals too, where they are named or plainly needed; who only carries out what the body decides does not plan. "
            + "\"Plan\" counts as design; to run, manage, govern or own, in the sense of being in charge of the service, counts as commissioning and design.",
        "A council's staff lay out a park together with residents.", "Villagers plan and dig a well, and no agency has a hand in it.",
        [CodebookSources.BovairdTerms, CodebookSources.NabatchiPhases],
        "professionals took part in commissioning or designing the service", "no professionals took part in commissioning or designing the service");

    public Question<bool> ProfessionalsDeliver { get; } = codebook.YesNo(
        "professionalsDeliver", "In the service that the activity belongs to, do professionals do part of the work of delivery?",
        "The service counts, not the citizens' step alone: in schooling teachers deliver, also where the activity is homework.",
        "A crew collects the refuse that households put out.", "A household hauls its own refuse and no agency is involved.",
        [CodebookSources.ParksMix, CodebookSources.SharpArrangement, CodebookSources.BrudneyEnglandLevels],
        "professionals did part of the work of delivery", "professionals did none of the work of delivery");

    public Question<bool> ProfessionalsSupport { get; } = codebook.YesNo(
        "professionalsSupport", "Do professionals do something specifically to get or help citizens to take part: invite, organise, advise, train, fund, equip, reward?",
        "Delivering the service itself is not this; something must be done for the citizens' part.",
        "The police train and equip a neighbourhood watch.", "Residents lock their doors of their own accord.",
        [CodebookSources.Alford2009Attributes, CodebookSources.ParksMix],
        "professionals did something to get or help citizens to take part", "professionals did nothing to get or help citizens to take part");
}
