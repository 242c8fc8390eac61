using CoProduction.Coding;
using CoProduction.Definitions;
using static CoProduction.Tests.Definitions.Activities;

namespace CoProduction.Tests.Definitions;

public sealed class WhereLaterAuthorsDifferTests
{
    [Fact]
    public void A_single_call_for_help_is_no_lasting_relationship() =>
        Expect(EmergencyCall, counts: [Whitaker1980.Definition], doesNot: [Bovaird2007.Definition, JoshiMoore2004.Definition, BoyleHarris2009.Definition]);

    [Fact]
    public void Volunteers_who_have_no_share_count_for_Alford_in_1998_and_Nabatchi_and_not_for_nef()
    {
        Expect(
            LibraryVolunteers,
            counts: [Alford1998.Definition, NabatchiEtAl2017.Definition],
            doesNot: [BoyleHarris2009.Definition, OsborneEtAl2016.Definition, BrandsenEtAl2018.Definition, Needham2007.Definition]);
        Assert.Equal(Membership.Certainly, Classifier.Default.Classify(LibraryVolunteers)[NabatchiEtAl2017.Levels.Kinds[2]]);
    }

    [Fact]
    public void Consultation_is_participative_for_Osborne_and_Strokosch_and_no_co_production_for_nef_the_ladder_and_Realpe_and_Wallace()
    {
        Expect(
            Consultation,
            counts: [OsborneStrokosch2013.Definition, OsborneEtAl2016.Definition],
            doesNot: [BoyleHarris2009.Definition, TlapLadder.Definition, RealpeWallace2010.Definition, NightingaleEtAl2016.Definition, Bussu2014.Definition]);
        Classification result = Classifier.Default.Classify(Consultation);
        Assert.Equal(Membership.Certainly, result[OsborneStrokosch2013.Participative]);
        Assert.Equal(Membership.Certainly, result[TlapLadder.Typology.Kinds[2]]);
        Assert.Equal(Membership.Certainly, result[Arnstein1969.Typology.Kinds[2]]);
    }

    [Fact]
    public void Design_without_delivery_counts_for_those_who_take_in_every_phase()
    {
        Expect(
            CoDesign,
            counts:
            [
                NabatchiEtAl2017.Definition, LoefflerBovaird2021.Definition, VoorbergEtAl2015.Definition, BrudneyEtAl2022.Definition,
                NightingaleEtAl2016.Definition, VanEijkSteen2016.Definition,
            ],
            doesNot: [BoyleHarris2009.Definition, TlapLadder.Definition, ParksEtAl1981.Definition, Bovaird2007.Definition, Bussu2014.Definition]);
        Classification result = Classifier.Default.Classify(CoDesign);
        Assert.Equal(Membership.Certainly, result[VoorbergEtAl2015.CoDesigner]);
        Assert.Equal(Membership.Certainly, result[TlapLadder.Typology.Kinds[4]]);
        Assert.Equal(Membership.Certainly, result[Bovaird2007.Typology.Kinds[1]]);
        Assert.Equal(Membership.Certainly, result[NightingaleEtAl2016.CoDevelopment]);
        Assert.Equal(Membership.Not, result[NightingaleEtAl2016.CoDelivery]);
    }

    [Fact]
    public void Evaluation_counts_as_a_stage_and_not_as_delivery() => Expect(
        Evaluation,
        counts: [NabatchiEtAl2017.Definition, LoefflerBovaird2021.Definition, BrudneyEtAl2022.Definition],
        doesNot: [BoyleHarris2009.Definition, Sharp1980.Definition, VoorbergEtAl2015.Definition, BrandsenHoningh2016.Definition]);

    [Fact]
    public void A_participatory_budget_is_co_commissioning_and_no_delivery() => Expect(
        ParticipatoryBudget,
        counts: [NabatchiEtAl2017.Definition, LoefflerBovaird2021.Definition],
        doesNot: [BrandsenPestoff2006.Definition, Whitaker1980.Definition, Pestoff2012.Definition]);

    [Fact]
    public void What_villagers_do_alone_lacks_the_professional_side_and_is_a_corner_of_Bovaird()
    {
        Expect(
            SelfOrganised,
            counts: [Ostrom1996.Definition],
            doesNot:
            [
                Bovaird2007.Definition, NabatchiEtAl2017.Definition, BrandsenHoningh2016.Definition, LoefflerBovaird2021.Definition,
                BoyleHarris2009.Definition, TlapLadder.Definition,
            ]);
        Assert.Equal(Membership.Certainly, Classifier.Default.Classify(SelfOrganised)[Bovaird2007.Typology.Kinds[8]]);
    }

    [Fact]
    public void Two_agencies_jointly_count_for_Ostrom_and_not_where_people_must_take_part() => Expect(
        TwoAgencies,
        counts: [Ostrom1996.Definition],
        doesNot:
        [
            LoefflerBovaird2021.Definition, BrandsenHoningh2016.Definition, NabatchiEtAl2017.Definition, Pestoff2012.Definition, SlayStephens2013.Definition,
            ScottishGovernment2021.Definition,
        ]);

    [Fact]
    public void A_personal_budget_alone_is_one_of_the_Four_Cos_and_nothing_for_nef() =>
        Expect(PersonalBudget, counts: [LoefflerBovaird2021.Definition], doesNot: [BoyleHarris2009.Definition, TlapLadder.Definition]);

    [Fact]
    public void A_charity_under_contract_is_contracting_out_for_Alford() =>
        Expect(ContractedCharity, counts: [], doesNot: [Alford1998.Definition, BrandsenHoningh2016.Definition]);

    [Fact]
    public void A_time_bank_is_equal_in_worth_for_nef_and_tells_nothing_of_power()
    {
        Expect(HospiceTimeBank, counts: [BoyleHarris2009.Definition], doesNot: []);
        Assert.Equal(Verdict.Undetermined, TlapLadder.Definition.Assess(HospiceTimeBank.Answers));
        Expect(HospiceTimeBank with { Recognition = false, Power = Power.Informed }, counts: [], doesNot: [BoyleHarris2009.Definition, TlapLadder.Definition]);
    }

    [Fact]
    public void A_consultation_of_two_experts_counts_for_Realpe_and_Wallace_without_power_over_the_service()
    {
        Activity consultation = new("A patient and a doctor settle the treatment together")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, Users = true, Expertise = true, CitizensDesign = true, Power = Power.None,
        };

        Expect(consultation, counts: [RealpeWallace2010.Definition], doesNot: [TlapLadder.Definition]);
        Assert.Equal(Membership.Certainly, Classifier.Default.Classify(consultation)[RealpeWallace2010.Typology.Kinds[0]]);
    }

    [Fact]
    public void A_care_plan_that_two_share_as_equals_is_co_production_for_the_Lords_and_a_rung_below_the_top_of_the_ladder()
    {
        Activity plan = new("A disabled woman and a social worker decide on her care together, and she trains her assistants")
        {
            Output = Output.PublicService, ProfessionalsPlan = true, ProfessionalsDeliver = true, CitizensMakePolicy = false, CitizensCommission = false,
            CitizensDesign = true, CitizensDeliver = true, Users = true, Power = Power.Shared,
        };

        Expect(plan, counts: [HouseOfLords2022.Definition, Scie2022.Definition], doesNot: [TlapLadder.Definition, ScottishGovernment2021.Definition]);
        Assert.Equal(Membership.Certainly, Classifier.Default.Classify(plan)[TlapLadder.Typology["co-design"]]);
        Assert.Equal(Verdict.CoProduction, TlapLadder.Definition.Assess((plan with { CitizensCommission = true }).Answers));
    }

    [Fact]
    public void A_part_that_the_law_compels_counts_for_Bertelli_and_Cannas_and_for_nobody_who_asks_for_a_will_of_ones_own()
    {
        Activity service = SharedCentre with { Voluntariness = Voluntariness.Compelled };

        Expect(service, counts: [BertelliCannas2020.Definition], doesNot: [BrudneyEngland1983.Definition, Alford2009.Definition, Bussu2014.Definition]);
    }

    [Theory]
    [InlineData("citizen-owned", Initiator.Citizens, false, false)]
    [InlineData("citizen-driven", Initiator.Citizens, true, false)]
    [InlineData("citizen-driven", Initiator.Citizens, false, true)]
    [InlineData("enforced", Initiator.Professionals, true, false)]
    [InlineData(null, Initiator.Joint, true, true)]
    public void A_form_of_citizen_led_co_production_is_told_by_who_began_and_what_professionals_still_do(string? form, Initiator began, bool plan, bool deliver)
    {
        Activity activity = new("Neighbours run the hall") { CitizensDeliver = true, StartedBy = began, ProfessionalsPlan = plan, ProfessionalsDeliver = deliver };

        Assert.Equal(form, McMullin2025.Typology.Kinds.SingleOrDefault(kind => kind.Assess(activity.Answers) == Membership.Certainly)?.Id);
    }

    [Fact]
    public void Co_creation_reaches_into_governance_where_co_production_stays_with_services()
    {
        Activity policy = new("Residents, firms and the city work out a plan for the climate")
        {
            Output = Output.PublicOutcome, ProfessionalsPlan = true, Participants = Participants.Both, CitizensMakePolicy = true, CitizensDeliver = false,
            MutualAdjustment = true,
        };
        Classification result = Classifier.Default.Classify(policy);

        Assert.Equal(Membership.Certainly, result[AnsellTorfing2021.Governance]);
        Assert.Equal(Membership.Not, result[AnsellTorfing2021.ServiceProduction]);
        Assert.Equal(Membership.Certainly, Classifier.Default.Classify(SharedCentre)[AnsellTorfing2021.ServiceProduction]);
    }

    [Theory]
    [InlineData(Scale.Individual, true, "individual")]
    [InlineData(Scale.Group, false, "group")]
    [InlineData(Scale.Group, true, "collective")]
    [InlineData(Scale.Community, true, null)]
    public void Pestoffs_three_are_told_by_how_many_act_and_in_what_form(Scale scale, bool formal, string? level)
    {
        Activity activity = new("People act") { Scale = scale, FormalArrangement = formal };

        Assert.Equal(level, Pestoff2013.Typology.Kinds.SingleOrDefault(kind => kind.Assess(activity.Answers) == Membership.Certainly)?.Id);
    }

    [Theory]
    [InlineData(false, "co-delivery", "sole-delivery")]
    [InlineData(true, "full-co-production", "co-planned-sole-delivery")]
    public void A_cell_is_told_by_who_plans_and_who_delivers(bool citizensPlan, string both, string citizensAlone)
    {
        Activity activity = new("A service") { ProfessionalsPlan = true, CitizensCommission = false, CitizensDesign = citizensPlan, CitizensDeliver = true };

        Assert.Equal(both, CellOf(activity with { ProfessionalsDeliver = true }));
        Assert.Equal(citizensAlone, CellOf(activity with { ProfessionalsDeliver = false }));
    }

    [Fact]
    public void What_is_shared_from_design_to_delivery_counts_for_nearly_all()
    {
        Classification result = Classifier.Default.Classify(SharedCentre);

        Assert.Equal(
            ["alford-1998", "alford-2002", "alford-2002-clients", "alford-2009"],
            result.Judgements.Where(judgement => judgement.Verdict == Verdict.CoProduction).Select(judgement => judgement.Definition.Id)
                .Where(id => id.StartsWith("alford", StringComparison.Ordinal)));
        Assert.Empty(result.Judgements.Where(judgement => judgement.Verdict != Verdict.CoProduction).Select(judgement => judgement.Definition.Id));
    }

    public static TheoryData<string, string> NearMisses => new()
    {
        { "oneOff", "joshi-moore-2004 bovaird-2007" },
        { "minorPart", "joshi-moore-2004 bovaird-2007" },
        { "agencyBringsLittle", "joshi-moore-2004 bovaird-2007" },
        { "unorganised", "sharp-1980 joshi-moore-2004" },
        { "duty", "brudney-england-1983 bussu-2014" },
        { "informed", "slay-stephens-2013 roper-et-al-2018 scottish-government-2021 house-of-lords-2022 scie-2022 co-production-network-for-wales tlap-ladder" },
        { "nothingBack", "cahn-2004 boyle-harris-2009 co-production-network-for-wales" },
        { "noDesign", "torfing-et-al-2019 scottish-government-2021 tlap-ladder" },
        { "noStrategy", "scottish-government-2021 tlap-ladder" },
        { "notJudged", "torfing-et-al-2019" },
        { "takenForGranted", "cahn-2004 slay-stephens-2013 roper-et-al-2018" },
        { "usersAlone", "slay-stephens-2013 scottish-government-2021 scie-2022 co-production-network-for-wales tlap-ladder" },
        { "unintended", "brudney-england-1983 oecd-2011 bussu-2014 van-eijk-steen-2016" },
        { "hired", "brudney-england-1983 ostrom-1996 alford-1998 alford-2009" },
        { "notUsers", "alford-2002-clients needham-2007 realpe-wallace-2010 roper-et-al-2018 house-of-lords-2022" },
        { "noExpertise", "realpe-wallace-2010 roper-et-al-2018" },
    };

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void Each_near_miss_fails_where_its_author_asks_for_what_is_missing_and_nowhere_else(string miss, string fails)
    {
        Activity activity = miss switch
        {
            "oneOff" => SharedCentre with { Duration = Duration.OneOff },
            "minorPart" => SharedCentre with { CitizenResources = Contribution.Minor },
            "agencyBringsLittle" => SharedCentre with { ProfessionalResources = Contribution.Minor },
            "unorganised" => SharedCentre with { FormalArrangement = false },
            "duty" => SharedCentre with { Voluntariness = Voluntariness.PartlyVoluntary },
            "informed" => SharedCentre with { Power = Power.Informed },
            "nothingBack" => SharedCentre with { Reciprocity = false },
            "noDesign" => SharedCentre with { CitizensDesign = false },
            "noStrategy" => SharedCentre with { CitizensCommission = false },
            "notJudged" => SharedCentre with { CitizensAssess = false },
            "takenForGranted" => SharedCentre with { Recognition = false },
            "usersAlone" => SharedCentre with { Power = Power.CitizenLed },
            "unintended" => SharedCentre with { IntendedEffect = IntendedEffect.Neutral },
            "hired" => SharedCentre with { PaidByProvider = true },
            "notUsers" => SharedCentre with { Users = false, Relatives = true },
            _ => SharedCentre with { Expertise = false },
        };

        Assert.Equal(
            fails.Split(' '),
            Classifier.Default.Classify(activity).Judgements
                .Where(judgement => judgement.Verdict == Verdict.NotCoProduction).Select(judgement => judgement.Definition.Id));
    }

    private static string CellOf(Activity activity) =>
        Bovaird2007.Typology.Kinds.Single(kind => kind.Assess(activity.Answers) == Membership.Certainly).Id;

    private static void Expect(Activity activity, Definition[] counts, Definition[] doesNot)
    {
        Classification result = Classifier.Default.Classify(activity);

        Assert.All(counts, definition => Assert.Equal(Verdict.CoProduction, result[definition].Verdict));
        Assert.All(doesNot, definition => Assert.Equal(Verdict.NotCoProduction, result[definition].Verdict));
    }
}
