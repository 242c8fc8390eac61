namespace CoProduction.Reliability.Tests;

/// <summary>Values and standard errors of small tables with units that are rated once or by nobody, as independent/errors.py works them out unit by unit.</summary>
public sealed class StandardErrorTests
{
    private static readonly Dictionary<string, RatingTable> Small = new()
    {
        ["three"] = Table(3, 3, "000 112 22- 0-1 -22 1-- --- 210 001 001"),
        ["silent"] = Table(3, 3, "00- 10- 22- 1-- 01- 21-"),
        ["pair"] = Table(2, 4, "00 00 00 00 00 00 11 11 11 22 22 33 01 01 13 21 0- -3"),
    };

    [Theory]
    [InlineData("three", "percent-agreement", 0.500000000000, 0.165359456942, 9)]
    [InlineData("three", "percent-agreement-linear", 0.729166666667, 0.126724219381, 9)]
    [InlineData("three", "percent-agreement-quadratic", 0.843750000000, 0.121030729569, 9)]
    [InlineData("three", "percent-agreement-ordinal", 0.805555555556, 0.121676496305, 9)]
    [InlineData("three", "krippendorff-alpha", 0.236111111111, 0.221968789389, 8)]
    [InlineData("three", "krippendorff-alpha-interval", 0.542483660131, 0.220857050182, 8)]
    [InlineData("three", "conger-kappa", 0.248081841432, 0.239156224456, 9)]
    [InlineData("three", "conger-kappa-linear", 0.389846743295, 0.246554309160, 9)]
    [InlineData("three", "conger-kappa-quadratic", 0.531250000000, 0.244710245333, 9)]
    [InlineData("three", "conger-kappa-ordinal", 0.474732006126, 0.246412740858, 9)]
    [InlineData("three", "fleiss-kappa", 0.247678018576, 0.243357268430, 9)]
    [InlineData("three", "fleiss-kappa-linear", 0.379615082482, 0.254788909818, 9)]
    [InlineData("three", "fleiss-kappa-quadratic", 0.515550239234, 0.261477940464, 9)]
    [InlineData("three", "fleiss-kappa-ordinal", 0.460684844642, 0.259651443505, 9)]
    [InlineData("three", "brennan-prediger", 0.250000000000, 0.231756202722, 9)]
    [InlineData("three", "brennan-prediger-linear", 0.390625000000, 0.204024450894, 9)]
    [InlineData("three", "brennan-prediger-quadratic", 0.531250000000, 0.190086329072, 9)]
    [InlineData("three", "brennan-prediger-ordinal", 0.475000000000, 0.193750000000, 9)]
    [InlineData("three", "gwet-ac", 0.251155624037, 0.226322324712, 9)]
    [InlineData("three", "gwet-ac-linear", 0.392966948501, 0.194369198581, 9)]
    [InlineData("three", "gwet-ac-quadratic", 0.534125766871, 0.180850570281, 9)]
    [InlineData("three", "gwet-ac-ordinal", 0.477740251765, 0.183854099338, 9)]
    [InlineData("silent", "percent-agreement", 0.400000000000, 0.252982212813, 6)]
    [InlineData("silent", "percent-agreement-linear", 0.700000000000, 0.184390889146, 6)]
    [InlineData("silent", "percent-agreement-quadratic", 0.850000000000, 0.180277563773, 6)]
    [InlineData("silent", "percent-agreement-ordinal", 0.800000000000, 0.178885438200, 6)]
    [InlineData("silent", "krippendorff-alpha", 0.181818181818, 0.363385839071, 5)]
    [InlineData("silent", "krippendorff-alpha-interval", 0.608695652174, 0.263861458301, 5)]
    [InlineData("silent", "conger-kappa", 0.100000000000, 0.374753252154, 6)]
    [InlineData("silent", "conger-kappa-linear", 0.307692307692, 0.361127125362, 6)]
    [InlineData("silent", "conger-kappa-quadratic", 0.526315789474, 0.319965583128, 6)]
    [InlineData("silent", "conger-kappa-ordinal", 0.437500000000, 0.340060096366, 6)]
    [InlineData("silent", "fleiss-kappa", 0.080851063830, 0.411999692686, 6)]
    [InlineData("silent", "fleiss-kappa-linear", 0.267796610169, 0.399516739051, 6)]
    [InlineData("silent", "fleiss-kappa-quadratic", 0.479518072289, 0.365556515842, 6)]
    [InlineData("silent", "fleiss-kappa-ordinal", 0.391549295775, 0.382818796527, 6)]
    [InlineData("silent", "brennan-prediger", 0.100000000000, 0.360555127546, 6)]
    [InlineData("silent", "brennan-prediger-linear", 0.325000000000, 0.277713881540, 6)]
    [InlineData("silent", "brennan-prediger-quadratic", 0.550000000000, 0.210950231097, 6)]
    [InlineData("silent", "brennan-prediger-ordinal", 0.460000000000, 0.234776489453, 6)]
    [InlineData("silent", "gwet-ac", 0.109278350515, 0.338340280197, 6)]
    [InlineData("silent", "gwet-ac-linear", 0.342131979695, 0.234319829409, 6)]
    [InlineData("silent", "gwet-ac-quadratic", 0.568000000000, 0.162213236451, 6)]
    [InlineData("silent", "gwet-ac-ordinal", 0.478470824950, 0.185812563318, 6)]
    [InlineData("pair", "percent-agreement", 0.750000000000, 0.128623938857, 18)]
    [InlineData("pair", "percent-agreement-linear", 0.895833333333, 0.091649953913, 18)]
    [InlineData("pair", "percent-agreement-quadratic", 0.951388888889, 0.086424818622, 18)]
    [InlineData("pair", "percent-agreement-ordinal", 0.937500000000, 0.087078818252, 18)]
    [InlineData("pair", "krippendorff-alpha", 0.642651296830, 0.164057836365, 16)]
    [InlineData("pair", "krippendorff-alpha-interval", 0.779247202442, 0.135581450941, 16)]
    [InlineData("pair", "cohen-kappa", 0.636363636364, 0.151996480643, 16)]
    [InlineData("pair", "cohen-kappa-linear", 0.701492537313, 0.138857690953, 16)]
    [InlineData("pair", "cohen-kappa-quadratic", 0.774193548387, 0.127632678433, 16)]
    [InlineData("pair", "cohen-kappa-ordinal", 0.748691099476, 0.130602057981, 16)]
    [InlineData("pair", "conger-kappa", 0.642326732673, 0.161022199034, 18)]
    [InlineData("pair", "conger-kappa-linear", 0.719526397516, 0.141045772880, 18)]
    [InlineData("pair", "conger-kappa-quadratic", 0.798666401274, 0.125996849094, 18)]
    [InlineData("pair", "conger-kappa-ordinal", 0.771842105263, 0.129806650111, 18)]
    [InlineData("pair", "fleiss-kappa", 0.635955056180, 0.169269942647, 18)]
    [InlineData("pair", "fleiss-kappa-linear", 0.724489795918, 0.141579589558, 18)]
    [InlineData("pair", "fleiss-kappa-quadratic", 0.807796610169, 0.123908143814, 18)]
    [InlineData("pair", "fleiss-kappa-ordinal", 0.780090497738, 0.128456433775, 18)]
    [InlineData("pair", "brennan-prediger", 0.666666666667, 0.159143951772, 18)]
    [InlineData("pair", "brennan-prediger-linear", 0.750000000000, 0.136122781946, 18)]
    [InlineData("pair", "brennan-prediger-quadratic", 0.825000000000, 0.124705535516, 18)]
    [InlineData("pair", "brennan-prediger-ordinal", 0.800000000000, 0.127186754767, 18)]
    [InlineData("pair", "gwet-ac", 0.675783855904, 0.157133307652, 18)]
    [InlineData("pair", "gwet-ac-linear", 0.776407802724, 0.132437903363, 18)]
    [InlineData("pair", "gwet-ac-quadratic", 0.856479919001, 0.119097732008, 18)]
    [InlineData("pair", "gwet-ac-ordinal", 0.831308573412, 0.122565207920, 18)]
    public void Value_standard_error_and_units_are_those_of_the_published_formulas(string table, string coefficient, double value, double error, int units)
    {
        Estimate estimate = DataSet.CoefficientOf(coefficient).Of(Small[table]);

        Assert.Equal(value, estimate.Value.Value!.Value, 1e-9);
        Assert.Equal(error, estimate.StandardError.Value!.Value, 1e-9);
        Assert.Equal(units, estimate.UnitCount);
    }

    [Fact]
    public void Two_units_are_enough_and_one_is_not()
    {
        Estimate two = Coefficient.PercentAgreement.Of(Table(2, 2, "00 01"));
        Estimate one = Coefficient.PercentAgreement.Of(Table(2, 2, "01"));

        Assert.Equal((0.5, 0.5, 2), (two.Value.Value, two.StandardError.Value, two.UnitCount));
        Assert.Equal((0, UndefinedReason.OneUnit, 1), (one.Value.Value, one.StandardError.Reason, one.UnitCount));
        Assert.Equal((UndefinedReason.OneUnit, 1), (Coefficient.KrippendorffAlpha.Of(Table(2, 2, "01 0-")).StandardError.Reason, Coefficient.KrippendorffAlpha.Of(Table(2, 2, "01 0-")).UnitCount));
    }

    private static RatingTable Table(int coders, int categories, string units) => Tables.Of(
        coders, categories, [.. units.Replace(" ", "", StringComparison.Ordinal).Select(rating => rating == '-' ? 0 : 1UL << (rating - '0'))]);
}
