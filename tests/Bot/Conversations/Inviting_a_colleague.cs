namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Inviting_a_colleague : ConversationTests
{
    [Fact]
    public async Task A_colleague_joins_by_code_and_begins_where_the_network_is()
    {
        var transcript = new Transcript("Een collega doet mee met een code");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.");
        noor.Transcript = transcript;
        var fatima = new Coordinator(Bot, noor.Tenant, "Fatima", transcript);

        var code = Scenarios.CodeIn(await noor.TypesAsync("nodig een collega uit"));
        await fatima.InstallsAsync();
        await fatima.PressesAsync("Ik heb een code");
        await fatima.PressesAsync("Volgende", ("value", code));
        fatima.Sees("Je doet nu mee aan dit netwerk.");
        fatima.Sees("1.1 Doel · vraag 2 van 14");
        await fatima.TypesAsync("wijzig vraagstuk");

        fatima.Sees("door Noor");
        transcript.ShouldBeApproved("Een collega doet mee");
    }

    [Fact]
    public async Task A_code_works_once_for_seven_days_and_only_within_the_municipality()
    {
        var transcript = new Transcript("Een code die niet werkt");
        var noor = await NoorAsync();
        var code = Scenarios.CodeIn(await noor.TypesAsync("uitnodigen"));
        var fatima = new Coordinator(Bot, noor.Tenant, "Fatima");
        var elders = new Coordinator(Bot, Tenants.New(), "Joost", transcript);
        var sam = new Coordinator(Bot, noor.Tenant, "Sam", transcript);

        await elders.TypesAsync(code);
        elders.Sees("Deze code ken ik niet.");
        await fatima.TypesAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        fatima.Sees("Je doet nu mee");
        await fatima.TypesAsync("code " + code);
        fatima.Sees("Je deed al mee");
        await sam.TypesAsync(code);
        sam.Sees("al gebruikt");

        var second = Scenarios.CodeIn(await noor.TypesAsync("uitnodigen"));
        Pass(TimeSpan.FromDays(7));
        await sam.TypesAsync(second);
        sam.Sees("Deze code is verlopen.");
        await sam.TypesAsync("stop");

        transcript.ShouldBeApproved("Een code die niet werkt");
    }

    [Fact]
    public async Task After_five_wrong_codes_one_waits_even_with_the_right_one()
    {
        var noor = await NoorAsync();
        var code = Scenarios.CodeIn(await noor.TypesAsync("uitnodigen"));
        var sam = new Coordinator(Bot, noor.Tenant, "Sam");
        await sam.TypesAsync("ik heb een code");
        foreach (var guess in (string[])["ABCD-2345", "ABCD-2346", "ABCD-2347", "ABCD-2348", "ABCD-2349"])
        {
            await sam.TypesAsync(guess);
            sam.Sees("Deze code ken ik niet.");
        }

        await sam.TypesAsync(code);
        sam.Sees("Probeer het over 60 minuten opnieuw.");
        Pass(TimeSpan.FromMinutes(59.5));
        await sam.TypesAsync(code);
        sam.Sees("Probeer het over 1 minuut opnieuw.");
        Pass(TimeSpan.FromMinutes(1));
        await sam.TypesAsync(code);

        sam.Sees("Je doet nu mee aan dit netwerk.");
    }
}
