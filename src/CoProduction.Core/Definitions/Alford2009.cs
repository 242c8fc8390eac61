using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Alford (2009): anyone outside the agency acts, with it or at its prompting, at least partly of their own will, and value comes of it.</summary>
public static class Alford2009
{
    /// <summary>The behaviour is active.</summary>
    public static Criterion Active { get; } = Criterion.Test(
        "active", "The behaviour is active", Shared.Active, CodebookSources.Alford2009Attributes);

    /// <summary>Those who act are outside the agency.</summary>
    public static Criterion OutsideAgency { get; } = Criterion.Test(
        "outside-agency", "Those who act are outside the agency: not its paid workers, though they may be an organisation that it pays",
        Shared.OutsideOrganisation, DefinitionSources.AlfordFireBrigade, CodebookSources.Alford2009Attributes);

    /// <summary>The agency is the government's.</summary>
    public static Criterion Government { get; } = Criterion.Test(
        "government", "The agency is the state's, or acts for it", Shared.PublicProvider, DefinitionSources.AlfordGrid, CodebookSources.Alford2009Attributes);

    /// <summary>Those outside do the work, and do not only decide or plan.</summary>
    public static Criterion Production { get; } = Criterion.Test(
        "production", "They do a step of the work: to decide or to plan together is not this",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.AlfordGrid, DefinitionSources.AlfordMisconception);

    /// <summary>The agency produces jointly, or prompts.</summary>
    public static Criterion JointOrPrompted { get; } = Criterion.Test(
        "joint-or-prompted", "The agency works jointly with them, or prompts them",
        Shared.RegularProducer, DefinitionSources.AlfordGrid, CodebookSources.Alford2009Attributes);

    /// <summary>The behaviour is at least partly voluntary.</summary>
    public static Criterion PartlyVoluntary { get; } = Criterion.Test(
        "partly-voluntary", "The behaviour is at least partly voluntary",
        Codebook.Voluntariness.Is(Voluntariness.Voluntary, Voluntariness.PartlyVoluntary), CodebookSources.Alford2009Attributes);

    /// <summary>Private or public value comes of it, on purpose or not.</summary>
    public static Criterion CreatesValue { get; } = Criterion.Test(
        "creates-value", "Value comes of it, on purpose or not: somebody benefits by a public service, or by an outcome that the public wants",
        Shared.PublicValue & Codebook.BenefitIntent.Is(BenefitIntent.Intended, BenefitIntent.Unintended), CodebookSources.Alford2009Attributes);

    /// <summary>A client who pays a price.</summary>
    public static Kind PayingCustomer { get; } = ClientKind("paying-customer", "paying customer", "A client pays a price for the service", Terms.Paid);

    /// <summary>A client who gets the service without paying.</summary>
    public static Kind Beneficiary { get; } = ClientKind("beneficiary", "beneficiary", "A client gets the service without paying a price", Terms.Free);

    /// <summary>A client on whom the service is imposed.</summary>
    public static Kind Obligatee { get; } = ClientKind(
        "obligatee", "obligatee", "A client has the service imposed", Terms.Imposed, DefinitionSources.AlfordCoercion);

    /// <summary>Co-production as active, at least partly voluntary behaviour outside the agency, joint with it or prompted by it, that creates value.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "alford-2009",
        Work = Bibliography.Alford2009,
        Revision = 3,
        Summary = "Active behaviour by anyone outside the government agency that does part of its work, is joint with the agency's production or prompted by it, is at least partly voluntary, "
            + "and creates private or public value, on purpose or not. To decide or to plan together is something else.",
        Criterion = Criterion.All(
            "co-production", "People outside the agency act with it or at its prompting, at least partly of their own will, and create value", CodebookSources.Alford2009Attributes,
            Active, OutsideAgency, Government, Production, JointOrPrompted, PartlyVoluntary, CreatesValue),
        Notes =
        [
            "A duty that works only with willing cooperation, such as a true tax return, counts here and not for Brudney and England (1983).",
            "The book was not seen. That it is production, by a party outside, and jointly, was read in the author's slides of 2011: of deciding, planning and doing, only what "
                + "is done jointly is called co-production there, and slides of 2014 call it a misconception that joint deliberation or consultation would be it. The other "
                + "conditions are our reading, in agreement with a list of attributes printed elsewhere without attribution.",
            "The slides count equipment suppliers and other organisations among the external co-producers of a fire brigade, so that an organisation which is paid may count. "
                + "Alford (1998) sets contracting out apart.",
            "What the party outside does alone is self-service in the slides. Here the agency's part is asked for, and not how closely the two work together.",
            "Value may come without intent here, and so a benefit that nobody meant will do. Until revision 2 an intended benefit was asked, until revision 3 only the public worth of "
                + "what is produced.",
            "The slides set government against parties outside. That an organisation which acts for it, under contract or with its money, stands in its place is our reading; until "
                + "revision 3 any provider did.",
        ],
    };

    /// <summary>Alford's three kinds of client, by the terms on which they get the service.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "alford-2009",
        Dimension = "kinds of client",
        Work = Bibliography.Alford2009,
        Summary = "Clients are paying customers (people who post letters), beneficiaries (the long-term unemployed) or obligatees (taxpayers).",
        Kinds = [PayingCustomer, Beneficiary, Obligatee],
        Notes =
        [
            "The three kinds and their names are our reading. That public services may be imposed on those who get them was read in the abstract of a paper of 2015, which says that many "
                + "of them entail coercion.",
        ],
    };

    private static Kind ClientKind(string id, string name, string statement, Terms terms, params ReadOnlySpan<Citation> seen) =>
        new(name, Criterion.Test(id, statement, Codebook.Users.Is(true) & Codebook.Terms.Is(terms), CodebookSources.AlfordClientKinds, seen));
}
