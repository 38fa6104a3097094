using Sleutelnet.Bench;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bot.Development;

if (args is ["bare", ..])
{
    await BareEndpoint.RunAsync();
    return 0;
}

if (args is [Instance.Argument, ..])
{
    await Instance.RunAsync();
    return 0;
}

string[] parts = args is [ReminderBench.Argument, ..] ? [.. args.Intersect(ReminderBench.Parts)] : [];
if (args.Except([ReminderBench.Argument, "--quick", .. parts]).Any())
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project bench [-- [reminders [idle] [drain] [spread] [faults]] [--quick]]");
    return 1;
}

try
{
    if (args.Contains(ReminderBench.Argument))
        return await ReminderBench.RunAsync(parts, args.Contains("--quick"), Console.Out, Console.Error);
    var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
    await using var bench = await Workbench.StartAsync();
    var report = new Report(Console.Out, plan);
    return await report.OfAsync(new Measurements(bench, plan, report).RunAsync, Console.Error);
}
catch (DevelopmentToolsException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
