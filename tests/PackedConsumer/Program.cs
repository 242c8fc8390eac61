using CoProduction;
using CoProduction.AotSmoke;
using CoProduction.PackedConsumer;

Checks checks = new();
Classification preschool = checks.Classify(Examples.Preschool, counts: "ostrom-1996", not: "alford-2002-clients");
Classification hospice = checks.Classify(Examples.Hospice, counts: "ostrom-1996", not: "brandsen-pestoff-2006");
checks.Explain(preschool, hospice);
checks.Assess();
checks.Describe();
checks.Validate();
checks.RoundTrip(Examples.Preschool, Examples.Hospice);
checks.Reason(preschool, counts: "ostrom-1996", not: "alford-2002-clients");
checks.Compare();
checks.Classify(Examples.Day, counts: "ostrom-1996", not: "needham-2007");
await Texts.CodeAsync(checks);
Sheets.Check(checks);
Papers.Check(checks, preschool, hospice);
return checks.Report();
