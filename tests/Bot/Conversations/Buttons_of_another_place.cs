using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>A card is only ever a wish about what it was drawn for.</summary>
public sealed class Buttons_of_another_place : IAsyncLifetime
{
    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_gates_button_does_not_set_an_outcome_aside()
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.TypesAsync("ga naar 1.3");
        var gate = CardText.Buttons(noor.Card).First(button => button["title"]!.ToString() == "Toch doorgaan");
        await noor.TypesAsync("ga naar soort netwerk");
        await noor.TypesAsync("tijdelijk");

        var reply = await noor.PressAsync(gate, ("reason", "Dit hoort bij de poort"));

        Assert.Contains("Dit had ik al verwerkt", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("we gaan door", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Overslaan", "Wat kan een netwerk van sleutelpersonen aan dit vraagstuk doen?")]
    [InlineData("Terug", "Wil je voor langere tijd samenwerken met sleutelpersonen?")]
    public async Task Pressed_twice_a_button_goes_one_question_on(string title, string there)
    {
        var noor = await AtIssueAsync();
        await noor.PressesAsync("Meer");
        var button = Button(noor, title);

        Assert.Contains(there, await noor.PressAsync(button), StringComparison.Ordinal);
        var again = await noor.PressAsync(button);

        Assert.Contains("Dit had ik al verwerkt", again, StringComparison.Ordinal);
        Assert.Contains(there, again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_from_a_reason_that_is_pressed_twice_stays_at_the_question()
    {
        var noor = await AtIssueAsync();
        await noor.UntilASignalAsync();
        await noor.TypesAsync("klopt voor ons");
        if (!noor.Reads.Contains("Waarom klopt dit voor jullie?", StringComparison.Ordinal))
            await noor.PressesAsync("Klopt voor ons");
        var back = Button(noor, "Terug");
        await noor.PressAsync(back);
        var question = Scenarios.QuestionOf(noor.Card);

        Assert.Contains("Dit had ik al verwerkt", await noor.PressAsync(back), StringComparison.Ordinal);

        Assert.NotNull(question);
        Assert.Equal(question, Scenarios.QuestionOf(noor.Card));
    }

    [Theory]
    [InlineData("Later")]
    [InlineData("Weet ik niet")]
    public async Task Putting_off_twice_puts_one_question_off(string title)
    {
        var noor = await AtIssueAsync();
        var button = Button(noor, title);
        await noor.PressAsync(button);
        var question = Scenarios.QuestionOf(noor.Card);

        await noor.PressAsync(button);

        Assert.Equal("goal.contribution", question);
        Assert.Equal(question, Scenarios.QuestionOf(noor.Card));
    }

    [Fact]
    public async Task A_button_that_names_no_place_does_nothing()
    {
        var noor = await AtIssueAsync();

        await noor.SendAsync(noor.Press("skip", []));

        Assert.Contains("Dit had ik al verwerkt", noor.Reads, StringComparison.Ordinal);
        Assert.Equal("goal.issue", Scenarios.QuestionOf(noor.Card));
    }

    [Theory]
    [InlineData("later")]
    [InlineData("weet ik niet")]
    public async Task Putting_off_takes_no_answer_away(string command)
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.TypesAsync("1");
        await noor.TypesAsync("Jongeren vervelen zich in Noord.");
        await noor.TypesAsync("wijzig vraagstuk");

        Assert.Contains("Dat blijft staan", await noor.TypesAsync(command), StringComparison.Ordinal);

        await noor.TypesAsync("wijzig vraagstuk");
        Assert.Contains("Nu staat er: Jongeren vervelen zich in Noord.", noor.Reads, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nieuw netwerk opzetten met buurtvaders, want jongeren vervelen zich in de zomer.")]
    [InlineData("Wissel van ervaringen tussen buurten helpt om ruzie te voorkomen.")]
    [InlineData("Verwijder netwerk na netwerk, en niemand kent de jongeren meer.")]
    [InlineData("Met de scholen en het jongerenwerk praten over pesten.")]
    public async Task An_open_answer_that_begins_like_a_command_is_an_answer(string answer)
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.TypesAsync("1");

        Assert.Contains("Opgeslagen bij Vraagstuk: " + answer, await noor.TypesAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_is_no_reason()
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.TypesAsync("ga naar 1.3");
        await noor.TypesAsync("toch doorgaan");

        var reply = await noor.TypesAsync("nee");

        Assert.Contains("Eerst nog iets regelen?", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("Je reden is bewaard", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_word_of_eight_letters_is_no_code()
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");

        Assert.Contains("Hallo, ik ben Sleutelnet", await noor.TypesAsync("gemeente"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_that_is_not_to_be_stays_in_the_preparation()
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.AnswersPhaseAsync(1);
        await noor.TypesAsync("wijzig besluit");
        await noor.TypesAsync("2");

        Assert.Contains("Fase 1 van 3: De voorbereiding", await noor.TypesAsync("status"), StringComparison.Ordinal);
    }

    private async Task<Coordinator> AtIssueAsync()
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.TypesAsync("1");
        return noor;
    }

    private static JsonObject Button(Coordinator coordinator, string title) =>
        CardText.Pressable(coordinator.Card).First(press => press["title"]!.ToString() == title);
}
