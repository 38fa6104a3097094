using Sleutelnet.Bench;
using Sleutelnet.Bot.Development;

if (args is ["bare", ..])
{
    await BareEndpoint.RunAsync();
    return 0;
}

if (args.Except(["--quick"]).Any())
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project bench [-- --quick]");
    return 1;
}

try
{
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
