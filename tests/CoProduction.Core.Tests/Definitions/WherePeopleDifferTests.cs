using CoProduction.Coding;
using CoProduction.Definitions;
using static CoProduction.Tests.Definitions.Activities;

namespace CoProduction.Tests.Definitions;

public sealed class WherePeopleDifferTests
{
    [Fact]
    public void A_bare_request_for_help_counts_for_Whitaker_and_not_for_Brudney_and_England()
    {
        Classification result = Classifier.Default.Classify(EmergencyCall);

        Assert.Equal(Verdict.CoProduction, result[Whitaker1980.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[ParksEtAl1981.Definition].Verdict);
        Assert.Equal(Agreement.Contested, result.Agreement);
    }

    [Fact]
    public void A_true_tax_return_counts_for_Alford_and_is_compliance_for_Brudney_and_England()
    {
        Classification result = Classifier.Default.Classify(TaxReturn);

        Assert.Equal(Verdict.CoProduction, result[Alford2009.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2002.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2002.Clients].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Membership.Certainly, result[Alford2009.Obligatee]);
        Assert.Equal(Membership.Not, result[Alford2009.PayingCustomer]);
    }

    [Fact]
    public void Volunteers_who_have_no_share_count_for_Brudney_and_England_and_not_for_Brandsen_and_Pestoff()
    {
        Classification result = Classifier.Default.Classify(LibraryVolunteers);

        Assert.Equal(Verdict.CoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrandsenPestoff2006.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[ParksEtAl1981.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2002.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2002.Clients].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Pestoff2012.Definition].Verdict);
        Assert.Equal(Membership.Certainly, result[Alford2002.Volunteer]);
        Assert.Equal(Membership.Not, result[Alford2002.Client]);
        Assert.Equal(Membership.Certainly, result[BrudneyEngland1983.Collective]);
        Assert.Equal(Membership.Certainly, result[BrudneyEngland1983.Group]);
        Assert.Equal(Membership.Not, result[BrudneyEngland1983.Individual]);
    }

    [Fact]
    public void Consultation_is_a_contribution_of_users_for_Needham_and_Carr_and_no_delivery_for_others()
    {
        Classification result = Classifier.Default.Classify(Consultation);

        Assert.Equal(Verdict.CoProduction, result[NeedhamCarr2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Whitaker1980.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Sharp1980.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Membership.Certainly, result[NeedhamCarr2009Transformation.Intermediate]);
        Assert.Equal(Membership.Not, result[NeedhamCarr2009Transformation.Transformative]);
    }

    [Fact]
    public void What_villagers_do_alone_counts_for_Ostrom_and_not_where_an_agency_must_take_part()
    {
        Classification result = Classifier.Default.Classify(SelfOrganised);

        Assert.Equal(Verdict.CoProduction, result[Ostrom1996.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[ParksEtAl1981.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Whitaker1980.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2002.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrandsenPestoff2006.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[NeedhamCarr2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Sharp1980.Definition].Verdict);
    }

    [Fact]
    public void Volunteers_who_serve_passive_recipients_are_co_producers_for_Alford_and_no_clients_at_work()
    {
        Activity meals = new("Volunteers bring meals to housebound people")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = true, Users = false, Relatives = false, Residents = false,
            Volunteers = true, Participants = Participants.Individuals,
        };
        Classification result = Classifier.Default.Classify(meals);

        Assert.Equal(Verdict.CoProduction, result[Alford2002.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2002.Clients].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrandsenPestoff2006.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Whitaker1980.Definition].Verdict);
    }

    [Fact]
    public void Harm_is_not_co_production_for_Brudney_and_England_nor_for_Alford()
    {
        Classification result = Classifier.Default.Classify(Rioting);

        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2009.Definition].Verdict);
    }

    [Fact]
    public void An_obligatory_rota_is_production_of_ones_own_service_but_not_voluntary()
    {
        Classification result = Classifier.Default.Classify(PreschoolRota);

        Assert.Equal(Verdict.CoProduction, result[BrandsenPestoff2006.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Sharp1980.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
        Assert.Equal(Membership.Certainly, result[BrandsenPestoff2006.CoManagement]);
        Assert.Equal(Membership.Certainly, result[BrandsenPestoff2006.CoProduction]);
    }

    [Fact]
    public void A_charity_under_contract_is_co_management_and_counts_for_Ostrom_by_her_words()
    {
        Classification result = Classifier.Default.Classify(ContractedCharity);

        Assert.Equal(Verdict.NotCoProduction, result[BrandsenPestoff2006.Definition].Verdict);
        Assert.Equal(Membership.Certainly, result[BrandsenPestoff2006.CoManagement]);
        Assert.Equal(Verdict.CoProduction, result[Ostrom1996.Definition].Verdict);
    }

    [Fact]
    public void An_organisation_that_the_agency_pays_is_outside_it_for_Alford_in_2009_and_contracting_out_for_Alford_in_1998()
    {
        Activity supplier = ContractedCharity with
        {
            ProfessionalsDeliver = true,
            Behaviour = Behaviour.Active,
            Voluntariness = Voluntariness.Voluntary,
            Users = false,
            BenefitIntent = BenefitIntent.Intended,
        };
        Classification result = Classifier.Default.Classify(supplier);

        Assert.Equal(Verdict.CoProduction, result[Alford2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford1998.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2002.Definition].Verdict);
    }

    [Fact]
    public void To_decide_or_to_plan_together_is_no_production_for_Alford_in_2009_and_to_work_as_one_is_obliged_is()
    {
        Assert.Equal(Verdict.NotCoProduction, Alford2009.Definition.Assess(ParticipatoryBudget.Answers));
        Assert.Equal(Verdict.NotCoProduction, Alford2009.Definition.Assess(CoDesign.Answers));
        Assert.Equal(Verdict.NotCoProduction, Alford2009.Definition.Assess(Consultation.Answers));
        Assert.Equal(Verdict.CoProduction, Alford2009.Definition.Assess(TaxReturn.Answers));
    }

    [Fact]
    public void Active_compliance_counts_for_Alford_in_1998_and_2002_and_not_for_Brudney_and_England()
    {
        Activity medicine = new("A patient takes the medicine as prescribed")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = false, Compliance = true, Behaviour = Behaviour.Active,
            Users = true, PaidByProvider = false,
        };
        Classification result = Classifier.Default.Classify(medicine);

        Assert.Equal(Verdict.CoProduction, result[Alford1998.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2002.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[Alford2002.Clients].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[Alford2009.Definition].Verdict);
        Assert.Equal(Verdict.NotCoProduction, result[BrudneyEngland1983.Definition].Verdict);
    }

    [Fact]
    public void Organisations_alone_are_no_citizens_for_those_who_write_of_citizens()
    {
        Activity charities = TwoAgencies with
        {
            Voluntariness = Voluntariness.Voluntary,
            IntendedEffect = IntendedEffect.Positive,
            Compliance = false,
            ProfessionalResources = Contribution.Substantial,
        };
        Definition[] citizens =
        [
            Whitaker1980.Definition, BrudneyEngland1983.Definition, Bussu2014.Definition, NightingaleEtAl2016.Definition, VanEijkSteen2016.Definition,
            BrudneyEtAl2022.Definition, VerschuereEtAl2012.Definition, BertelliCannas2020.Definition,
        ];

        Assert.All(citizens, definition => Assert.Equal(Verdict.NotCoProduction, definition.Assess(charities.Answers)));
        Assert.Equal(Verdict.CoProduction, Oecd2011.Definition.Assess(charities.Answers));
    }

    [Fact]
    public void Who_is_paid_for_the_work_is_no_citizen_for_Brudney_and_England()
    {
        Assert.Equal(Verdict.CoProduction, BrudneyEngland1983.Definition.Assess(LibraryVolunteers.Answers));
        Assert.Equal(Verdict.NotCoProduction, BrudneyEngland1983.Definition.Assess((LibraryVolunteers with { PaidByProvider = true }).Answers));
    }

    [Fact]
    public void An_outcome_that_is_no_service_is_too_little_for_those_who_write_of_services()
    {
        Activity watch = SharedCentre with { Output = Output.PublicOutcome };
        Definition[] services = [NeedhamCarr2009.Definition, Pestoff2012.Definition, VanEijkSteen2016.Definition, BrudneyEtAl2022.Definition];

        Assert.All(services, definition => Assert.Equal(Verdict.NotCoProduction, definition.Assess(watch.Answers)));
        Assert.Equal(Verdict.CoProduction, LoefflerBovaird2021.Definition.Assess(watch.Answers));
    }

    [Fact]
    public void A_negotiated_care_plan_is_mutual_adjustment_and_counts_for_Needham_and_Carr()
    {
        Classification result = Classifier.Default.Classify(CarePlan);

        Assert.Equal(Verdict.CoProduction, result[Whitaker1980.Definition].Verdict);
        Assert.Equal(Verdict.CoProduction, result[NeedhamCarr2009.Definition].Verdict);
        Assert.Equal(Membership.Certainly, result[Whitaker1980.MutualAdjustment]);
        Assert.Equal(Membership.Possibly, result[Whitaker1980.RequestingAssistance]);
        Assert.Equal(Membership.Certainly, result[NeedhamCarr2009Stage.Design]);
        Assert.Equal(Membership.Not, result[NeedhamCarr2009Stage.Delivery]);
        Assert.Equal(Membership.Certainly, result[NeedhamCarr2009Contribution.Expertise]);
        Assert.Equal(Membership.Certainly, result[NeedhamCarr2009Who.Users]);
        Assert.Equal(Membership.Certainly, result[NeedhamCarr2009Transformation.Intermediate]);
    }

    [Fact]
    public void An_activity_of_which_nothing_is_known_is_undetermined_everywhere()
    {
        Classification result = Classifier.Default.Classify(new Activity("Something"));

        Assert.All(result.Judgements, judgement => Assert.Equal(Verdict.Undetermined, judgement.Verdict));
        Assert.All(result.Placements, placement => Assert.Equal(Membership.Possibly, placement.Membership));
        Assert.Equal(Agreement.Open, result.Agreement);
    }
}
