using System.Runtime.InteropServices;
using Sleutelnet.Bench;
using Sleutelnet.Bench.Faults;
using Sleutelnet.Bench.Growth;
using Sleutelnet.Bench.Protections;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bench.Soak;
using Sleutelnet.Bot.Development;

const int Terminated = 143;

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

if (args is [SoakInstance.Argument, ..])
{
    await SoakInstance.RunAsync();
    return 0;
}

// What is started from here on ends with this program, also when a signal ends it.
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Environment.Exit(Terminated));
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Environment.Exit(Terminated));
using var leftAlone = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Environment.Exit(Terminated));

if (args is [ProtectionBench.Argument])
    return await ProtectionBench.RunAsync(Console.Out, Console.Error);

if (args is [FaultReport.Argument] or [FaultReport.Argument, "--quick"])
    return await FaultReport.RunAsync(args.Contains("--quick"), Console.Out, Console.Error);

var soak = args is [SoakBench.Argument, .. var wishes] ? SoakBench.PlanOf(wishes) : null;
string[] parts = args is [ReminderBench.Argument, ..] ? [.. args.Intersect(ReminderBench.Parts)] : [];
var grows = args is [GrowthBench.Argument, ..];
if (soak is null && args.Except([grows ? GrowthBench.Argument : ReminderBench.Argument, "--quick", .. parts]).Any())
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project bench [-- [growth | faults | reminders [idle] [drain] [spread] [faults]] [--quick] | soak [--quick] [--seed N] | protections]");
    return 1;
}

try
{
    if (soak is not null)
        return await SoakBench.RunAsync(soak, Console.Out, Console.Error);
    if (args.Contains(ReminderBench.Argument))
        return await ReminderBench.RunAsync(parts, args.Contains("--quick"), Console.Out, Console.Error);
    var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
    var report = new Report(Console.Out, plan);
    if (grows)
        return await report.OfAsync(() => GrowthBench.RunAsync(plan, report), Console.Error);
    await using var bench = await Workbench.StartAsync();
    return await report.OfAsync(new Measurements(bench, plan, report).RunAsync, Console.Error);
}
catch (DevelopmentToolsException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
