using CoProduction;
using CoProduction.AotSmoke;

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
await Texts.CodeAsync(checks);
InitiativeClassification day = checks.Classify(Examples.Day, counts: "ostrom-1996", not: "needham-2007");

Console.WriteLine(preschool);
Console.WriteLine(hospice);
Console.WriteLine(day);
return checks.Report();
