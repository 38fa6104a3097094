namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class What_the_help_names : ConversationTests
{
    // All that the help names, and what is seen after it at the question about the issue.
    private static readonly Dictionary<string, string> LedTo = new()
    {
        ["verder"] = "Voor welk vraagstuk zet je het netwerk in?",
        ["terug"] = "Wil je voor langere tijd samenwerken met sleutelpersonen?",
        ["overslaan"] = "Wat kan een netwerk van sleutelpersonen aan dit vraagstuk doen?",
        ["later"] = "De vraag “Vraagstuk” staat klaar voor later.",
        ["weet ik niet"] = "Genoteerd bij “Vraagstuk”: dit weten jullie nog niet.",
        ["past niet bij ons"] = "Waarom past deze vraag niet bij jullie?",
        ["uitleg"] = "Handreiking 1.1",
        ["voorbeeld"] = "Een voorbeeld",
        ["begrip sleutelpersoon"] = "Sleutelpersoon",
        ["zoek vertrouwen"] = "Dit vond ik voor je",
        ["opnieuw inrichten"] = "Nu is er nog niets veranderd.",
        ["draait al"] = "Hoe ver is jullie netwerk al?",
        ["status"] = "In welke fase zitten we?",
        ["wat nu"] = "Beste volgende stap",
        ["overzicht"] = "Nog open bij 1.1 Doel",
        ["overzicht 1.2"] = "Overzicht · 1.2 Draagvlak",
        ["volgende pagina"] = "Overzicht · ",
        ["ga naar 1.2"] = "1.2 Draagvlak · vraag 1 van 11",
        ["wijzig doelen"] = "Wat wil je met het netwerk bereiken?",
        ["signalen"] = "Dit valt op als ik je antwoorden naast elkaar leg.",
        ["samenstelling"] = "Dit is jullie oordeel over de hele groep.",
        ["verloop"] = "Wie kwam erbij en wie stopte?",
        ["geven en vragen"] = "Vragen en geven",
        ["nieuwe mensen"] = "Hoeveel mensen kwamen erbij?",
        ["exitgesprek"] = "Waarom stopt deze persoon?",
        ["wij vroegen"] = "Wat vroeg de gemeente?",
        ["wij boden"] = "Wat gaf de gemeente?",
        ["spanning melden"] = "Wat is er gebeurd?",
        ["evaluatie"] = "De evaluatie",
        ["reflectie"] = "Kort terugkijken",
        ["vergelijk"] = "Er is nog niets om te vergelijken.",
        ["acties"] = "Er staan geen acties open.",
        ["nieuwe actie"] = "Wat spreken jullie af?",
        ["delen"] = "Samenvatting om te delen",
        ["ongedaan"] = "Teruggenomen bij ",
        ["historie"] = "Historie",
        ["historie 1.3"] = "Historie · 1.3 Kaders",
        ["besluiten"] = "Besluiten",
        ["agenda"] = "Komt eraan",
        ["herinner ons elk half jaar aan de evaluatie"] = "Gepland: Evaluatie",
        ["pauze tot 1 september"] = "Daarna zeg ik wat er bleef liggen.",
        ["rustig"] = "hooguit één bericht per vier weken",
        ["gewoon"] = "hooguit één bericht per week",
        ["agendabestand"] = "De link werkt één keer",
        ["met collega’s"] = "Genoteerd. Dit geldt vanaf je volgende antwoord.",
        ["uitnodigen"] = "Nodig een collega uit",
        ["netwerken"] = "Jouw netwerken",
        ["wissel"] = "Jouw netwerken",
        ["nieuw netwerk"] = "Hoe heet het netwerk?",
        ["privacy"] = "Wat bewaar ik?",
        ["stop"] = "Tot de volgende keer",
    };

    [Fact]
    public async Task Everything_the_help_names_does_what_it_says()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "hulp");
        var named = noor.Reads.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ")[0])
            .SelectMany(line => line.Split([" of ", ", "], StringSplitOptions.None)).ToList();

        Assert.Equal(LedTo.Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        foreach (var command in named)
        {
            await noor.TypesAsync("ga naar vraagstuk");
            await noor.TypesAsync(command);
            noor.Sees(LedTo[command]);
            noor.SeesNo("Opgeslagen");
        }
    }
}
