"""Reads an export with a program that is not tupu's and prints what it found as JSON: read.py FORMAT FILE"""

import json
import socket
import sys
import warnings

warnings.simplefilter("error")
# What a program says of its own parts is no word about the file.
warnings.simplefilter("ignore", DeprecationWarning)


def refuse(*words):
    raise ValueError(f"asks the network: {words}")


# An export must say all by itself; no reader may fetch a context or a schema.
socket.getaddrinfo = refuse


def network(read, path):
    graph = read(path)
    return {
        "names": sorted(data["label"] for _, data in graph.nodes(data=True)),
        "links": sorted(
            [graph.nodes[a]["label"], data["type"], graph.nodes[b]["label"]]
            for a, b, data in graph.edges(data=True)
        ),
        "quotes": sorted({data["quote"] for _, _, data in graph.edges(data=True)}),
    }


def graphml(path):
    import networkx

    return network(networkx.read_graphml, path)


def gexf(path):
    import networkx

    return network(networkx.read_gexf, path)


def ftm(path):
    from followthemoney import model

    entities = {}
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    for given in lines:
        entity = model.get_proxy(given, cleaned=False)
        entity.schema.validate(given)
        for name, values in given["properties"].items():
            prop = entity.schema.properties[name]
            for value in values:
                if prop.type.clean(value) is None and prop.type.name != "entity":
                    raise ValueError(f"{entity.schema.name}.{name}: {value}")
        entities[entity.id] = entity
    for entity in entities.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                other = entities[value]
                if not other.schema.is_a(prop.range):
                    raise ValueError(f"{entity.schema.name}.{prop.name}: {other.schema.name}")
    return {
        "names": sorted(e.caption for e in entities.values() if e.schema.is_a("Thing")),
        "schemas": sorted({e.schema.name for e in entities.values()}),
        "holders": sorted(
            [entities[e.first("holder")].caption, entities[e.first("post")].caption]
            for e in entities.values()
            if e.schema.name == "Occupancy"
        ),
    }


def json_ld(path):
    import rdflib
    from rdflib import RDF, Namespace

    schema = Namespace("https://schema.org/")
    org = Namespace("http://www.w3.org/ns/org#")
    tupu = Namespace("urn:tupu:vocabulary:")
    graph = rdflib.Graph().parse(path, format="json-ld")
    name = lambda thing: str(graph.value(thing, schema.name))
    return {
        "names": sorted({str(value) for value in graph.objects(None, schema.name)}),
        "quotes": sorted({str(value) for value in graph.objects(None, schema.text)}),
        "holders": sorted([name(a), name(b)] for a, b in graph.subject_objects(org.holds)),
        "former": sorted(
            [
                name(graph.value(fact, RDF.subject)),
                name(graph.value(fact, RDF.object)),
                str(graph.value(fact, schema.endDate)),
            ]
            for fact in graph.subjects(RDF.type, RDF.Statement)
            if str(graph.value(fact, tupu.status)) == "former"
        ),
    }


def popolo(path):
    from popolo_data.importer import Popolo

    data = Popolo.from_filename(path)
    return {
        "names": sorted(person.name for person in data.persons),
        "holders": sorted(
            [m.person.name, m.post.label, m.organization.name if m.organization_id else None]
            for m in data.memberships
        ),
        "events": sorted(event.name for event in data.events),
    }


READERS = {"graphml": graphml, "gexf": gexf, "ftm": ftm, "json-ld": json_ld, "popolo": popolo}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
